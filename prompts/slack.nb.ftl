### Ord rundt svarene i Slack.

slack-sources = { $count ->
    [one] Kilde
   *[other] Kilder
}
slack-more-sources = Flere kilder

slack-contact-nobody = Felles kontakt
slack-contact-email = E-post
slack-contact-phone = Telefon
slack-contact-page = Nettside
slack-contact-as-of = Per { $date }

slack-status = { $status ->
    [draft] Ikke sendt
   *[sent] Sendt
    [delivered] Levert
    [accepted] Tatt imot
    [asked_back] Pådriveren spør om mer
    [proposed] Annen tid foreslått
    [declined] Lar seg ikke gjøre
    [planned] Planlagt
    [done] Gjennomført
    [cancelled] Trukket tilbake
}

slack-form-open = Skriv det du vet, gjerne alt i én melding: { $slots }.
