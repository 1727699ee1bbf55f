### Words around the replies in Slack.

slack-sources = { $count ->
    [one] Source
   *[other] Sources
}
slack-more-sources = More sources

slack-contact-nobody = Shared contact
slack-contact-email = E-mail
slack-contact-phone = Phone
slack-contact-page = Web page
slack-contact-as-of = As of { $date }

slack-status = { $status ->
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

slack-form-open = Write what you know, in one message if you like: { $slots }.
