### Ord rundt svara i Teams.

teams-received = Motteke. Svaret kjem i samtalen.
teams-summary = Førespurnaden din
teams-receipt = Kvittering { $reference }
teams-sources = Kjelder
teams-more-sources = Fleire kjelder
teams-contact-nobody = Felles kontakt
teams-contact-role = Rolle
teams-contact-region = Område
teams-contact-email = E-post
teams-contact-phone = Telefon
teams-contact-page = Nettside
teams-contact-as-of = Per
teams-status = { $status ->
    [draft] Ikkje send
   *[sent] Send
    [delivered] Levert
    [accepted] Teken imot
    [asked_back] Pådrivaren spør om meir
    [proposed] Anna tid føreslått
    [declined] Lèt seg ikkje gjere
    [planned] Planlagd
    [done] Gjennomført
    [cancelled] Trekt tilbake
}
teams-form-send = Send inn
