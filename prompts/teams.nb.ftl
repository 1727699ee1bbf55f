### Ord rundt svarene i Teams.

teams-received = Mottatt. Svaret kommer i samtalen.
teams-summary = Forespørselen din
teams-receipt = Kvittering { $reference }
teams-sources = Kilder
teams-more-sources = Flere kilder
teams-contact-nobody = Felles kontakt
teams-contact-role = Rolle
teams-contact-region = Område
teams-contact-email = E-post
teams-contact-phone = Telefon
teams-contact-page = Nettside
teams-contact-as-of = Per
teams-status = { $status ->
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
teams-form-send = Send inn
