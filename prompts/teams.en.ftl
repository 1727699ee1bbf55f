### Words around the replies in Teams.

teams-received = Received. The answer comes in the chat.
teams-summary = Your request
teams-receipt = Receipt { $reference }
teams-sources = Sources
teams-more-sources = More sources
teams-contact-nobody = Shared contact
teams-contact-role = Role
teams-contact-region = Area
teams-contact-email = E-mail
teams-contact-phone = Phone
teams-contact-page = Web page
teams-contact-as-of = As of
teams-status = { $status ->
    [draft] Not sent
   *[sent] Sent
    [delivered] Delivered
    [accepted] Taken on
    [asked_back] The pådriver asks for more
    [proposed] Another time suggested
    [declined] Not possible
    [planned] Planned
    [done] Done
    [cancelled] Withdrawn
}
teams-form-send = Submit
