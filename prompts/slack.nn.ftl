### Ord rundt svara i Slack.

slack-sources = { $count ->
    [one] Kjelde
   *[other] Kjelder
}
slack-more-sources = Fleire kjelder

slack-contact-nobody = Felles kontakt
slack-contact-email = E-post
slack-contact-phone = Telefon
slack-contact-page = Nettside
slack-contact-as-of = Per { $date }

slack-status = { $status ->
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

slack-form-open = Skriv det du veit, gjerne alt i éi melding: { $slots }.
