### Ord på nettsida rundt samtalen.

web-title = Den digitale assistenten til LUP
web-tagline = Automatisk assistent for Leverandørutviklingsprogrammet
web-description = Spør om innovative anskaffingar, finn pådrivaren i fylket ditt og be om ein aktivitet.
web-skip = Hopp til meldingsfeltet
web-language = Språk
web-conversation = Samtalen
web-you = Du skreiv
web-assistant = Assistenten svara
web-choices = Val
web-examples = Du kan til dømes skrive
web-example-question = Kan vi snakke med leverandørar før vi lyser ut?
web-example-contact = Kven er pådrivar i Vestland?
web-example-request = Vi vil ha eit kurs om behovskartlegging i mars
web-compose = Skriv ei melding
web-input = Melding
web-placeholder = Skriv til assistenten
web-privacy = Om personvern
web-hint = Ikkje skriv fødselsnummer eller andre sensitive opplysningar.
web-send = Send
web-typing = Assistenten skriv
web-slow = Dette tek litt lengre tid enn vanleg. Svaret kjem her når det er klart.
web-lost = Ingen kontakt med assistenten akkurat no. Det du skriv, blir teke vare på og sendt når sambandet er tilbake.
web-back = Sambandet er tilbake.
web-waiting = Ikkje sendt enno
web-no-script = Samtalen treng JavaScript. Slå det på i nettlesaren, eller finn kontaktpersonar på innovativeanskaffelser.no.
web-new-tab = blir opna i ny fane
web-sources = { $count ->
    [one] Kjelde
   *[other] Kjelder
}

web-more-sources = { $count ->
    [one] Éi kjelde til
   *[other] { $count } kjelder til
}

web-summary = Førespurnaden din
web-receipt = Kvittering
web-receipt-fields = Sjå kva du sende
web-contact-nobody = Felles kontakt
web-contact-email = E-post
web-contact-phone = Telefon
web-contact-page = Nettside
web-contact-as-of = Per { $date }
web-status = { $status ->
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
web-form-send = Send inn
web-form-choose = Vel

web-article-as-of = Opplysningane er per { $date }.
web-article-sources = Kjelder
web-article-back = Til assistenten
web-article-missing = Denne artikkelen finst ikkje lenger.

web-login-title = Logg inn
web-login-text = Denne assistenten er berre for dei som har fått passordet.
web-login-password = Passord
web-login-send = Opne assistenten
web-login-wrong = Passordet stemmer ikkje. Prøv ein gong til.
web-login-too-many = Det vart for mange forsøk. Vent eit kvarter og prøv igjen.

web-refused-unreadable = Meldinga kunne ikkje lesast. Last sida på nytt og prøv igjen.
web-refused-empty = Skriv noko først, så svarar eg.
web-refused-no-identity = Eg kjenner ikkje att nettlesaren din: informasjonskapselen manglar eller har gått ut. Last sida på nytt, så kan du halde fram. Hjelper ikkje det, må nettlesaren tillate informasjonskapslar. Det du skreiv, er teke vare på.
web-refused-no-access = Innlogginga har gått ut. Teksten din er teken vare på. Last sida på nytt for å logge inn.
web-refused-foreign-origin = Meldinga kom frå ei anna nettside og vart ikkje teken imot.
web-refused-too-long = Det vart litt langt for meg. Eg kan lese opp til { $limit } teikn om gongen. Teksten står framleis i feltet, så du kan korte han ned eller dele han opp.
web-refused-wrong-type = Meldinga kunne ikkje lesast. Last sida på nytt og prøv igjen.
web-refused-too-many = No gjekk det litt fort. Vent ein augneblink og prøv igjen. Det du skreiv, er ikkje borte.
web-refused-trouble = Noko gjekk gale hos oss. Meldinga blir send på nytt av seg sjølv om ein augneblink.
