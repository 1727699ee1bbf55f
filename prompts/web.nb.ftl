### Ord på nettsiden rundt samtalen.

web-title = LUPs digitale assistent
web-tagline = Automatisk assistent for Leverandørutviklingsprogrammet
web-description = Spør om innovative anskaffelser, finn pådriveren i fylket ditt og be om en aktivitet.
web-skip = Hopp til meldingsfeltet
web-language = Språk
web-conversation = Samtalen
web-you = Du skrev
web-assistant = Assistenten svarte
web-choices = Valg
web-examples = Du kan for eksempel skrive
web-example-question = Kan vi snakke med leverandører før vi lyser ut?
web-example-contact = Hvem er pådriver i Vestland?
web-example-request = Vi vil ha et kurs om behovskartlegging i mars
web-compose = Skriv en melding
web-input = Melding
web-placeholder = Skriv til assistenten
web-privacy = Om personvern
web-hint = Ikke skriv fødselsnummer eller andre sensitive opplysninger.
web-send = Send
web-typing = Assistenten skriver
web-slow = Dette tar litt lenger tid enn vanlig. Svaret kommer her når det er klart.
web-lost = Ingen kontakt med assistenten akkurat nå. Det du skriver, blir tatt vare på og sendt når forbindelsen er tilbake.
web-back = Forbindelsen er tilbake.
web-waiting = Ikke sendt ennå
web-no-script = Samtalen trenger JavaScript. Slå det på i nettleseren, eller finn kontaktpersoner på innovativeanskaffelser.no.
web-new-tab = åpnes i ny fane
web-sources = { $count ->
    [one] Kilde
   *[other] Kilder
}

web-more-sources = { $count ->
    [one] Én kilde til
   *[other] { $count } kilder til
}

web-summary = Forespørselen din
web-receipt = Kvittering
web-receipt-fields = Se hva du sendte
web-contact-nobody = Felles kontakt
web-contact-email = E-post
web-contact-phone = Telefon
web-contact-page = Nettside
web-contact-as-of = Per { $date }
web-status = { $status ->
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
web-form-send = Send inn
web-form-choose = Velg

web-article-as-of = Opplysningene er per { $date }.
web-article-sources = Kilder
web-article-back = Til assistenten
web-article-missing = Denne artikkelen finnes ikke lenger.

web-login-title = Logg inn
web-login-text = Denne assistenten er bare for dem som har fått passordet.
web-login-password = Passord
web-login-send = Åpne assistenten
web-login-wrong = Passordet stemmer ikke. Prøv en gang til.
web-login-too-many = Det ble for mange forsøk. Vent et kvarter og prøv igjen.

web-refused-unreadable = Meldingen kunne ikke leses. Last siden på nytt og prøv igjen.
web-refused-empty = Skriv noe først, så svarer jeg.
web-refused-no-identity = Jeg kjenner ikke igjen nettleseren din: informasjonskapselen mangler eller er utløpt. Last siden på nytt, så kan du fortsette. Hjelper ikke det, må nettleseren tillate informasjonskapsler. Det du skrev, er tatt vare på.
web-refused-no-access = Innloggingen er utløpt. Teksten din er tatt vare på. Last siden på nytt for å logge inn.
web-refused-foreign-origin = Meldingen kom fra en annen nettside og ble ikke tatt imot.
web-refused-too-long = Det ble litt langt for meg. Jeg kan lese opptil { $limit } tegn om gangen. Teksten står fortsatt i feltet, så du kan korte den ned eller dele den opp.
web-refused-wrong-type = Meldingen kunne ikke leses. Last siden på nytt og prøv igjen.
web-refused-too-many = Nå gikk det litt fort. Vent et øyeblikk og prøv igjen. Det du skrev, er ikke borte.
web-refused-trouble = Noe gikk galt hos oss. Meldingen blir sendt på nytt av seg selv om et øyeblikk.
