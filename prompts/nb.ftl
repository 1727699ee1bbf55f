## Velkomst, hjelp og småprat

welcome = Hei! Jeg er LUPs digitale assistent, og svarer automatisk. Jeg kan svare på spørsmål om innovative anskaffelser og partnerskapet, finne pådriveren for fylket ditt og ta imot ønsker om aktiviteter. Hva lurer du på?
welcome-name = Hei, { $name }! Jeg er LUPs digitale assistent, og svarer automatisk. Jeg kan svare på spørsmål om innovative anskaffelser og partnerskapet, finne pådriveren for fylket ditt og ta imot ønsker om aktiviteter. Hva lurer du på?
hello-again = Hei igjen! Hva kan jeg hjelpe med?
hello-again-form = Hei igjen!
help =
    Du kan skrive til meg som til en kollega. Jeg kan tre ting:

    - **Svare** på spørsmål om LUP og innovative anskaffelser, med kilde. Prøv «hva er en dialogkonferanse?»
    - **Finne pådriveren** for et fylke, en kommune eller et sted. Prøv «hvem er pådriver i Gulen?»
    - **Ta imot ønsker** om kurs, verksteder, dialogkonferanser og mer. Prøv «vi vil ha et behovsverksted om massehåndtering i mars»

    Jeg svarer automatisk, ut fra artikler med kilder. Når jeg ikke vet, sier jeg det, og du kan sende spørsmålet videre til pådriveren.
about = Jeg er LUPs digitale assistent og svarer automatisk, ut fra artikler med kilder. Vil du heller ha svar fra et menneske, kan jeg ta vare på spørsmålet til pådriveren.
thanks = Bare hyggelig!
goodbye = Ha det fint! Jeg er her når du trenger meg.
acknowledged = Fint. Si fra om det er noe mer.
here-for-you = Jeg er her om det er noe mer.
praised = Takk, det er hyggelig å høre.
started-anew = Da begynner vi på nytt. Hva kan jeg hjelpe med?
met-before = Så hyggelig! Hva kan jeg hjelpe med?
sure = Svarene mine bygger på kilden som står under hvert av dem, og den kan være utdatert. Er det viktig, så sjekk kilden eller spør pådriveren.
sami = Dette ser ut til å være samisk. Jeg skriver dessverre bare norsk og engelsk.
sami-person = Dette ser ut til å være samisk. Jeg skriver dessverre bare norsk og engelsk. Vil du ha hjelp av et menneske, tar jeg vare på et spørsmål til pådriveren.
not-understood = Det forsto jeg ikke. Kan du si det på en annen måte, eller velge her?
not-understood-again = Jeg forstår det fortsatt ikke. Her er det jeg kan hjelpe med.
offer-person = Jeg forstår det fortsatt ikke. Vil du heller spørre et menneske, tar jeg vare på spørsmålet til pådriveren.
session-dropped = Jeg har ikke lenger det vi snakket om sist, så vi begynner på nytt.
too-long = Meldingen er for lang for meg. Jeg kan lese opptil { $limit } tegn om gangen. Kan du dele den opp, eller ta det viktigste?
empty = Det kom ingen tekst. Hva lurer du på?
trouble = Noe gikk galt hos meg, så denne meldingen fikk jeg ikke svart på. Prøv gjerne igjen om litt. Det du har fylt ut før, er ikke borte.
old-button = Den knappen gjelder ikke lenger. Skriv gjerne hva du vil, så tar vi det derfra.
identity-number = Det så ut som et fødselsnummer, så jeg har ikke lagret det. Jeg trenger det aldri. Slett gjerne meldingen din også; det kan ikke jeg gjøre.
sensitive-matter = Helse, tro, legning og fagforening trenger jeg ikke å vite om, så de ordene har jeg ikke lagret. Slett gjerne meldingen din også; det kan ikke jeg gjøre.
anger = Jeg skjønner at det er irriterende. Det raskeste er at pådriveren får spørsmålet, så slipper du å lete. Da lagrer jeg spørsmålet, navnet ditt og e-postadressen din. Skal jeg gjøre det?
anger-open = Jeg skjønner at det er irriterende. Vil du heller ha hjelp av et menneske, tar jeg vare på et spørsmål til pådriveren.
out-of-place-danger = Det høres alvorlig ut, og da skal du snakke med et menneske. Er noen i fare, ring 113 (ambulanse) eller 112 (politi). Mental Helse svarer hele døgnet på 116 123, og Alarmtelefonen for barn og unge på 116 111.
out-of-place-trouble = Det er leit å høre. Dette er ikke noe jeg kan hjelpe med, og jeg sender det ikke videre. Ta det gjerne med lederen din, verneombudet, HR eller fastlegen. Trenger du noen å snakke med nå, svarer Mental Helse hele døgnet på 116 123.
out-of-place-tampering = Det gjør jeg ikke. Jeg svarer på spørsmål om LUP og innovative anskaffelser, finner pådriveren din og tar imot forespørsler, og viser aldri hva andre har skrevet.
distress = Det var vondt å lese. Her svarer det ikke noe menneske, så ring heller noen nå: Mental Helse på 116 123, hele døgnet, eller 113 om det haster. Resten kan vente.
abuse = Den tonen lar jeg ligge. Spør meg gjerne om LUP og innovative anskaffelser når du vil.
anger-form = Jeg skjønner at det er irriterende. Det du har fylt ut, er ikke borte, og du kan hoppe over det du vil.
anger-again = Jeg hører deg. Si «ja», så tar vi det med et menneske i stedet.
going-round = Vi går visst i ring. Vil du heller ha hjelp av et menneske, tar jeg vare på et spørsmål til pådriveren.

## Knapper

choice-help = Hva kan du hjelpe med?
choice-find-padriver = Finn pådriveren
choice-request = Be om en aktivitet
choice-only-county = Bare { $county }
choice-whole-area = Hele { $name }
choice-request-this = Be om { $activity }
choice-activities = Se hva du kan be om
choice-privacy = Hva er lagret om meg?
choice-more = Les mer
choice-helpful = Nyttig
choice-unhelpful = Ikke nyttig
choice-ask-padriver = Spør pådriveren
choice-write-padriver = Skriv til pådriveren
choice-no-thanks = Nei takk
choice-none-of-these = Ingen av disse
choice-no-county = Gjelder ikke ett fylke
choice-contact-page = Åpne kontaktsiden
choice-remember = Husk { $county }
choice-send = Send
choice-change = Endre
choice-cancel = Avbryt
choice-undo = Angre
choice-all = Alle
choice-skip = Hopp over
choice-drop = Forkast
choice-go-on = Fortsett
choice-first-first = Gjør ferdig den første
choice-second-now = Ta den nye nå
choice-same-request = Det er den samme
choice-mark-sensitive = Merk innkjøpssensitiv
choice-unmark-sensitive = Fjern merket
choice-asap = Så snart som mulig
choice-unknown-time = Vet ikke ennå
choice-spring = Våren { $year }
choice-autumn = Høsten { $year }
choice-fysisk = Fysisk
choice-digital = Digitalt
choice-hybrid = Begge deler
choice-status = Se status
choice-withdraw = Trekk tilbake
choice-keep = Behold
choice-yes-change = Ja, endre
choice-no = Nei
choice-erase = Slett
choice-erase-withdraw = Slett alt og trekk tilbake
choice-erase-keep = Slett, men behold forespørslene
choice-erase-all = Slett alt
choice-language = Skriv bokmål

## Svar fra kunnskapsbasen

source = Kilde: { $title } (per { $date }).
source-as-titled = Kilde: { $title }.
source-undated = Kilde: { $title } (udatert kilde).
answer-source = Det har jeg fra { $title }. Opplysningene er per { $date }.
answer-source-undated = Noe har jeg fra { $title }; fra når det er, står ikke.
worded-by-model = _Formulert av en språkmodell ut fra kilden nedenfor. «Les mer» viser artikkelen slik den er skrevet._
check-rule = Sjekk at dette fortsatt gjelder.
what-is = Hva er { $thing }?
choose-article = Mener du en av disse? { $titles }
choose-article-beside = Kanskje står det i en av disse: { $titles }
choose-article-which = Hvilken av dem? Trykk på den, eller skriv «spør pådriveren» hvis ingen passer.
article-gone = Den artikkelen finnes ikke lenger. Spør meg gjerne med egne ord.

## Tilbakemelding

feedback-helpful = Takk, det er godt å vite.
feedback-unhelpful = Takk for at du sier fra. Hva manglet? Du kan skrive et ord eller to, eller sende spørsmålet til pådriveren.
feedback-noted = Takk, det er notert.
feedback-on-what = Takk! Still meg gjerne et spørsmål, så kan du si om svaret var nyttig.

## Pådriver og fylke

lies-in-county = { $place } ligger i { $county }.
lies-in-municipality = { $place } ligger i { $municipality }, altså i { $county }.
contact-person = Pådriver for { $where } er { $name }, { $role }, per { $date }.
contact-person-undated = Pådriver for { $where } er { $name }, { $role }.
contact-channels = Kontakt: { $how }.
contact-no-channel = E-post og telefon står ikke i katalogen; LUP sentralt finner du på { $page }.
contact-old = Det er en stund siden, så sjekk gjerne at det stemmer.
contact-vacant = Det står ingen pådriver for { $where } i katalogen ennå, og jeg vil ikke gjette.
contact-mailbox = Du kan skrive til { $email }.
contact-page = LUP sentralt finner du på { $page }.
contact-away = Akkurat nå er pådriveren borte. { $name } er stedfortreder.
contact-away-channels = Akkurat nå er pådriveren borte. { $name } er stedfortreder: { $how }.
contact-outside = { $name } ligger ikke i noe fylke, så der har LUP ingen egen pådriver. LUP sentralt finner du på { $page }.
nationwide = hele landet
ask-county-contact = Hvilket fylke, hvilken kommune eller hvilket sted gjelder det?
ask-county-own = Hvilket fylke eller hvilken kommune hører du til?
which-county = Det er flere som heter { $name }. Hvilken mener du?
which-area = { $name } kan bety flere ting. Hva mener du?
which-area-or-county = Mener du fylket { $county }, eller hele { $name } ({ $counties })?
county-remembered = Da husker jeg det, og regner med { $county } når du ikke nevner noe annet. Si «bytt fylke» om det endrer seg.
county-forgotten = Da har jeg glemt fylket ditt.
county-yours = Jeg regner med { $county }. Si «bytt fylke» om det endrer seg.
county-not-known = Det har du ikke fortalt meg ennå. Hvilket fylke eller hvilken kommune hører du til?
language-switched = Da skriver jeg bokmål fra nå av.

## Overlevering til pådriveren

dont-know = Det vet jeg ikke; det står ikke i kildene mine.
handoff-offer = Skal jeg ta vare på spørsmålet til pådriveren? Da lagrer jeg spørsmålet, navnet ditt og e-postadressen din.
handoff-offer-beside = Vil du, kan pådriveren svare på det: trykk «Spør pådriveren».
handoff-wording = Hva vil du spørre pådriveren om?
handoff-county = Hvilket fylke eller hvilken kommune gjelder det?
handoff-requester = Hvem skal svaret gå til? Skriv navnet ditt og e-postadressen din.
handoff-stored =
    Spørsmålet er lagret: «{ $question }»

    Det gjelder { $where }. Ingen er varslet automatisk ennå; den som driver assistenten, ser det i lista si og tar det videre.
no-guess = Da måtte jeg gjette, og det kunne havne i et budsjett. Pådriveren kan finne det ut for deg. Skal jeg ta vare på spørsmålet?
handoff-preview =
    Spørsmålet blir: «{ $question }»

    Det legges i lista til den som driver assistenten, for pådriveren i { $where }, sammen med navnet ditt og e-postadressen din. Skal jeg sende det?
handoff-declined = Greit, da lar vi det ligge.
handoff-wording-again = Skriv det du lurer på, slik pådriveren skal lese det.
handoff-county-noted = Da gjelder det { $where }.
handoff-need-county = Jeg mangler fylket, og det avgjør hvilken pådriver det går til.
handoff-back = Så til spørsmålet ditt igjen.
signing-up-not-here = Påmelding tar jeg ikke imot.

## Forespørsel

form-started = Så fint at dere vil i gang.
form-one-at-a-time = Jeg tar én forespørsel om gangen, først { $first }. Så kommer { $second }; det glemmer jeg ikke.
form-open = Du holdt på med denne forespørselen:
form-back = Så til forespørselen igjen.
form-back-summary = Forespørselen står som før. Skal jeg sende?
form-not-caught = Det fikk jeg ikke med meg.
form-not-caught-again = Det forstår jeg fortsatt ikke.
form-not-caught-summary = Skriv «send», «endre» eller «avbryt», eller det som skal være annerledes.
form-offer-person = Her kommer vi ikke videre. Skal jeg heller ta vare på et spørsmål til pådriveren? Det du har fylt ut, blir liggende.
form-at-first = Dette er det første spørsmålet.
form-one-back = Da tar vi det forrige spørsmålet igjen.
form-drop-ask = Skal jeg forkaste { $activity }? Da er det du har fylt ut, borte.
form-kept = Da fortsetter vi der vi var.
form-waits = Da venter jeg. Skriv «send» når den kan gå, eller hva som skal endres.
form-waits-still = Helt greit, den blir liggende her til du skriver «send».
form-said = Dette har jeg notert. { $label }: { $value }.
form-unsaid = Det har du ikke sagt ennå.
form-next = Så til den andre forespørselen.
form-resumed = Det er en stund siden sist. Du holdt på med denne forespørselen:
form-expired = Forespørselen du begynte på for mer enn to uker siden, har jeg lagt bort. Ingenting ble sendt.
second-ask = Du har alt en forespørsel i gang, { $first }. Skal vi gjøre den ferdig først, eller ta den nye nå? Ingen av dem blir borte.
second-waits = Den nye venter til denne er sendt.
first-waits = Da tar vi den nye nå, og den første etterpå.
second-too-many = Du har alt to forespørsler i gang. Den tredje tar vi når en av dem er sendt.
draft-about = { $activity } om { $topic }
sent-before = Denne har du sendt før: { $reference }, logget { $date }. Jeg sender den ikke to ganger. Vil du endre noe ved den, så skriv hva.
sensitive-marked = Da er den merket innkjøpssensitiv.
sensitive-unmarked = Da er merket fjernet.
summary-sensitive = Den er innkjøpssensitiv, så jeg viser ikke innholdet i kanaler eller lister.
summary-webinar-met = Et webinar holdes vanligvis på nett; pådriveren ser at dere vil møtes.
request-hidden = en innkjøpssensitiv forespørsel
topic-hidden = innkjøpssensitivt
slot-sensitive = Innkjøpssensitivt
sensitive-yes = Ja, del den ikke videre
period-again = Det finner jeg heller ikke i kalenderen. Skriv for eksempel «uke 11» eller «15. mars».
period-leave-open = Skal vi la tidspunktet for { $activity } stå åpent, så avtaler dere det med pådriveren?
need-activity-chosen = Da skriver jeg «Noe annet», så finner dere det ut sammen med pådriveren.
need-activity-again = Velg det som ligner mest.
need-counties-again = Uten fylket vet jeg ikke hvem den skal til.
ask-activity-again = Er det for eksempel et kurs, et webinar eller hjelp i en anskaffelse?
ask-counties-again = Skriv navnet på fylket, kommunen eller stedet, for eksempel «Agder» eller «Gulen».
ask-topic-again = Hva handler det om? To–tre ord holder, for eksempel «massehåndtering».
ask-audience-again = Er det for kommuner, næringsliv, klynger, gründere eller FoU-miljøer?
ask-period-again = Når passer det? Skriv for eksempel «i mars», «uke 11» eller «vet ikke ennå».
ask-format-again = Skriv «fysisk», «digitalt» eller «begge deler».
ask-place-again = Skriv navnet på stedet, eller «hopp over».
ask-participants-again = Skriv et tall, eller «hopp over».
ask-organisation-again = Skriv navnet på kommunen eller virksomheten, eller «hopp over».
ask-requester-again = Skriv navn og e-postadresse, for eksempel «Kari Nordmann, kari@example.org».
form-incomplete = Jeg trenger litt til før den kan sendes.
form-padriver-decides = Det er det pådriveren som svarer på.
form-side-remark = Det kan dere avtale med pådriveren.
form-undone = Da er det som før.
form-nothing-to-undo = Det er ikke noe å angre.
form-dropped = Da er forespørselen forkastet. Ingenting er sendt.
form-nothing-open = Det er ingen påbegynt forespørsel nå.
form-restarted = Da begynner vi på nytt.
form-restarted-undo = Da begynner vi på nytt, og «angre» henter tilbake det du hadde fylt ut.
form-old-card = Forespørselen er endret siden det kortet ble laget.
period-impossible = Den datoen finnes ikke.
period-impossible-week = Uke { $week } finnes ikke.
period-past = Det er allerede forbi.
period-vague = Ferien faller ikke i samme uke overalt. Hvilken uke passer for { $activity }?
need-activity = Er du usikker, velg «Noe annet», så finner dere det ut sammen med pådriveren.
need-counties = Det må jeg vite, så forespørselen havner hos rett pådriver.
why-activity = Aktiviteten avgjør hva pådriveren må forberede, og hvem som bør være med.
why-counties = Fylket avgjør hvilken pådriver det går til.
why-topic = Temaet er det dere vil snakke om eller lære mer om, for eksempel «massehåndtering» eller «velferdsteknologi».
why-audience = Målgruppen er dem aktiviteten er for.
why-period = Da kan pådriveren se om det passer. Det trenger ikke være nøyaktig.
why-requester = Uten navn og e-postadresse kan ingen svare deg.
why-summary = Jeg viser alt før noe sendes, så du kan rette det som er feil. Andre brukere ser det ikke.
why-who-sees = Forespørselen går ikke til noen før du sender den. Da kan pådriveren for fylket og den som driver assistenten, se den, men ikke andre brukere.
why-other = Det gjør det lettere å planlegge, men du kan hoppe over det.
why-change-later = Ja. Når den er sendt, skriver du bare hva som skal endres, eller at den skal trekkes, så gir jeg beskjed.

ask-activity = Hva slags aktivitet ønsker dere?
ask-counties = Hvilket fylke eller hvilken kommune gjelder { $activity }?
ask-topic = Hva skal temaet for { $activity } være?
ask-audience = Hvem er målgruppen for { $activity }?
ask-period = Når passer det med { $activity }? Skriv gjerne en måned, en uke eller en dato.
ask-format = Skal { $activity } være fysisk eller digitalt?
ask-place = Hvor skal { $activity } være?
ask-participants = Om lag hvor mange deltakere blir det?
ask-organisation = Hvilken virksomhet spør på vegne av?
ask-requester = Hvem skal stå som avsender? Skriv navnet ditt og e-postadressen din, så svaret kommer fram.
ask-requester-email = Hvilken e-postadresse kan svaret sendes til?
ask-what-to-change = Hva vil du endre? Velg, eller skriv det rett ut, for eksempel «flytt det til april».

summary = Slik har jeg forstått det: { $request }.
summary-name-and-email = Navnet ditt og e-postadressen din følger med.
summary-name = Navnet ditt følger med.
summary-goes-to = Forespørselen legges i lista til den som driver assistenten, for pådriveren i { $counties }. Skal jeg sende?
changed-activity = Da er det { $value }.
changed-activity-audience = Da er det { $value } for { $audience }.
changed-counties = Da gjelder det { $value }.
changed-topic = Da er temaet { $value }.
changed-audience = Da er det for { $value }.
changed-period = Da er det { $value }.
changed-participants = Da er det om lag { $value } deltakere.
changed-format = Da blir det { $value }.
changed-place = Da er stedet { $value }.
changed-organisation = Da er det { $value } som spør.
changed-requester = Da er avsenderen { $value }.
# What else is new, in the same sentence: "Da er det webinar, og det blir fysisk."
changed-and = { $one }, og { $other }.
changed-also-activity = det blir { $value }
changed-also-counties = det gjelder { $value }
changed-also-topic = temaet er { $value }
changed-also-audience = det er for { $value }
changed-also-period = tidspunktet er { $value }
changed-also-participants = det er om lag { $value } deltakere
changed-also-format = det blir { $value }
changed-also-place = stedet er { $value }
changed-also-organisation = det er { $value } som spør
changed-also-requester = avsenderen er { $value }
summary-rest = Resten er som før. Skal jeg sende?
receipt = Takk! Forespørselen er logget, og nummeret er { $reference }. Ingen er varslet automatisk ennå; den som driver assistenten, ser den i lista si og tar den videre til pådriveren i { $counties }. Spør meg om status når du vil.

request-what = { $activity } om { $topic } i { $counties }
request-what-bought = { $activity } av { $topic } i { $counties }
request-what-open = { $activity } i { $counties }, der temaet ikke er bestemt ennå
request-audience = for { $value }
request-period = { $value }
request-period-open = tidspunktet er ikke bestemt
request-participants = om lag { $value } deltakere
request-format = { $value }
request-place = sted: { $value }
request-organisation = for { $value }
topic-unsaid = ikke bestemt ennå
hint-weekday = Merk at { $dates } er en { $weekday }.
weekday-1 = mandag
weekday-2 = tirsdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lørdag
weekday-7 = søndag
hint-easter = Merk at påska er { $dates }.
hint-holiday = Merk at { $dates } er { $holiday }.
hint-summer = Merk at det er midt i fellesferien.
hint-christmas = Merk at det er i jula.
holiday-new-year = første nyttårsdag
holiday-may-1 = høytidsdag
holiday-may-17 = grunnlovsdagen
holiday-ascension = Kristi himmelfartsdag
holiday-pentecost = pinse

slot-activity = Aktivitet
slot-counties = Fylke
slot-topic = Tema
slot-audience = Målgruppe
slot-period = Tidspunkt
slot-format = Form
slot-place = Sted
slot-participants = Deltakere
slot-organisation = Virksomhet
slot-requester = Avsender

activity-dialogkonferanse = Dialogkonferanse
activity-dialogkonferanse-inline = dialogkonferanse
activity-dialogkonferanse-a = en dialogkonferanse
activity-dialogkonferanse-the = dialogkonferansen
activity-behovsverksted = Behovsverksted
activity-behovsverksted-inline = behovsverksted
activity-behovsverksted-a = et behovsverksted
activity-behovsverksted-the = behovsverkstedet
activity-kurs = Kurs
activity-kurs-inline = kurs
activity-kurs-a = et kurs
activity-kurs-the = kurset
activity-webinar = Webinar
activity-webinar-inline = webinar
activity-webinar-a = et webinar
activity-webinar-the = webinaret
activity-lederforankring = Innlegg for ledere og politikere
activity-lederforankring-inline = innlegg for ledere og politikere
activity-lederforankring-a = et innlegg for ledere
activity-lederforankring-the = innlegget
activity-anskaffelsesbistand = Hjelp i en konkret anskaffelse
activity-anskaffelsesbistand-inline = hjelp i en konkret anskaffelse
activity-anskaffelsesbistand-a = hjelp i en anskaffelse
activity-anskaffelsesbistand-the = hjelpen
activity-leverandorsamling = Leverandørsamling
activity-leverandorsamling-inline = leverandørsamling
activity-leverandorsamling-a = en leverandørsamling
activity-leverandorsamling-the = leverandørsamlingen
activity-nettverk = Nettverk og erfaringsdeling
activity-nettverk-inline = nettverk og erfaringsdeling
activity-nettverk-a = et nettverk
activity-nettverk-the = nettverket
activity-handlingsplan = Hjelp med handlingsplanen
activity-handlingsplan-inline = hjelp med handlingsplanen
activity-handlingsplan-a = hjelp med handlingsplanen
activity-handlingsplan-the = hjelpen med handlingsplanen
activity-annet = Noe annet
activity-annet-inline = en annen aktivitet
activity-annet-a = en annen aktivitet
activity-annet-the = aktiviteten

audience-kommuner = Kommuner
audience-kommuner-inline = kommuner
audience-naeringsliv = Næringsliv
audience-naeringsliv-inline = næringsliv
audience-klynger = Klynger
audience-klynger-inline = klynger
audience-grundere = Gründere
audience-grundere-inline = gründere
audience-fou = FoU-miljøer
audience-fou-inline = FoU-miljøer

format-fysisk = fysisk
format-digital = digitalt
format-hybrid = både fysisk og digitalt

## Status, endring og tilbaketrekking

status-none = Du har ingen forespørsler hos meg. Vil du be om en aktivitet?
status-unknown = Jeg finner ingen forespørsel med nummeret { $reference } blant dine.
status-not-sent = Ingenting er sendt ennå, så det er ingen som kan svare. Forespørselen går først når du sier «send» til slutt.
said-before = Som sagt: { $text }
status-not-found = Den finner jeg ikke blant forespørslene dine. Slik står det med det du har:
status-line = { $request } ({ $reference }): { $status }.
status-sent = logget { $date }, ikke besvart ennå
status-draft = ikke sendt
status-delivered = levert { $date }, ikke besvart ennå
status-accepted = tatt imot
status-asked_back = pådriveren har spurt om mer
status-proposed = pådriveren har foreslått en annen tid
status-declined = kan dessverre ikke gjennomføres
status-planned = planlagt
status-done = gjennomført
status-cancelled = trukket tilbake
request-not-found = Den finner jeg ikke blant forespørslene dine, så jeg har ikke rørt noe. { $count ->
    [0] Du har ingen åpne.
    [one] Du har { $requests }.
   *[other] Du har { $requests }. Mener du en av dem?
  }
which-request-none = Greit, da står alt som før.
which-request-change = Hvilken vil du endre?
which-request-withdraw = Hvilken vil du trekke tilbake?
change-what = Hva vil du endre ved { $request } ({ $reference })? Skriv det rett ut, for eksempel «flytt det til april».
change-proposed = Da blir { $reference } slik: { $request }. Skal jeg endre den?
change-proposed-requester = Da står { $value } som avsender på { $reference }. Skal jeg endre det?
change-done = { $reference } er endret. Ingen er varslet automatisk om endringen; den som driver assistenten, ser den i lista si.
change-not = Greit, { $reference } står som før.
change-closed = { $reference } er { $status } og kan ikke endres.
withdraw-ask = Mener du { $request }, { $reference }? Da trekker jeg den tilbake.
withdraw-done = { $reference } er trukket tilbake.
withdraw-not = Greit, { $reference } står.

## Personvern

privacy =
    Dette ligger lagret om deg hos meg:

    { $items }

    Meldingene slettes etter { $days } dager. Skriv «slett alt» om du vil ha det slettet nå.
privacy-nothing = Det ligger ingenting om deg hos meg utover meldingene i denne samtalen. Meldingene slettes etter { $days } dager.
privacy-name = navn: { $name }
privacy-email = e-postadresse: { $email }
privacy-county = fylke: { $county }
privacy-language = språk du har bedt om: { $language }
privacy-messages = { $count ->
    [one] én melding
   *[other] { $count } meldinger
  } fra de siste { $days } dagene, med svarene
privacy-questions = { $count ->
    [one] ett spørsmål til pådriveren
   *[other] { $count } spørsmål til pådriveren
  } fra de siste { $days } dagene
privacy-unanswered = { $count ->
    [one] ett spørsmål jeg ikke kunne svare på
   *[other] { $count } spørsmål jeg ikke kunne svare på
  }, fra de siste { $days } dagene
privacy-judgements = { $count ->
    [one] én tilbakemelding på et svar
   *[other] { $count } tilbakemeldinger på svar
  }, fra de siste { $days } dagene
privacy-requests = forespørsler: { $references }
privacy-no-requests = ingen forespørsler
privacy-who-sees = Andre brukere ser ikke det du skriver direkte til meg, men det du skriver i en kanal, kan alle i kanalen lese. Det du ber meg sende, går videre til pådriveren, og den som driver assistenten, kan se det som er lagret. Har minst tre spurt om det samme uten å få svar, ser de som skriver svarene mine, spørsmålet, men ikke hvem som spurte. Skriv derfor ikke noe som er hemmelig. Meldingene slettes etter { $days } dager.
privacy-model = Når du spør om noe, sendes spørsmålet også til en språkmodell som hjelper meg med å formulere svaret. Navn, e-postadresser og lange tall tas ut først.
erase-ask = Jeg kan slette det som ligger hos meg: navn, e-postadresse, fylke, meldinger, spørsmål og tilbakemeldinger. Meldingene i selve chatteprogrammet, e-post som alt er sendt, og det fylkeskommunen har arkivert, rår jeg ikke over. Det som står igjen, er et tall i statistikken, uten navn. Skal jeg slette?
erase-ask-open = Jeg kan slette det som ligger hos meg: navn, e-postadresse, fylke, meldinger, spørsmål og tilbakemeldinger. Meldingene i selve chatteprogrammet, e-post som alt er sendt, og det fylkeskommunen har arkivert, rår jeg ikke over. { $references } er fortsatt åpen. Skal jeg trekke tilbake det som er åpent også? Beholder du det, står navnet ditt på forespørselen til den er ferdig.
erase-done = Ferdig. Opplysningene om deg er slettet. Det som står igjen, er et tall i statistikken, uten navn.
erase-done-withdrawn = Ferdig. Det åpne er trukket tilbake, og opplysningene om deg er slettet. Det som står igjen, er et tall i statistikken, uten navn.
erase-done-kept = Ferdig. Opplysningene om deg er slettet. { $references } står fortsatt, med navnet ditt på, til den er ferdig.
erase-not = Greit, jeg sletter ingenting.
language-name-nb = bokmål
language-name-nn = nynorsk
language-name-en = engelsk
