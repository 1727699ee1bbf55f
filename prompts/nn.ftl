## Velkomst, hjelp og småprat

welcome = Hei! Eg er den digitale assistenten til LUP, og svarer automatisk. Eg kan svare på spørsmål om innovative anskaffingar og partnarskapen, finne pådrivaren for fylket ditt og ta imot ønske om aktivitetar. Kva lurer du på?
welcome-name = Hei, { $name }! Eg er den digitale assistenten til LUP, og svarer automatisk. Eg kan svare på spørsmål om innovative anskaffingar og partnarskapen, finne pådrivaren for fylket ditt og ta imot ønske om aktivitetar. Kva lurer du på?
hello-again = Hei igjen! Kva kan eg hjelpe med?
hello-again-form = Hei igjen!
help =
    Du kan skrive til meg som til ein kollega. Eg kan tre ting:

    - **Svare** på spørsmål om LUP og innovative anskaffingar, med kjelde. Prøv «kva er ein dialogkonferanse?»
    - **Finne pådrivaren** for eit fylke, ein kommune eller ein stad. Prøv «kven er pådrivar i Gulen?»
    - **Ta imot ønske** om kurs, verkstader, dialogkonferansar og meir. Prøv «vi vil ha ein behovsverkstad om massehandtering i mars»

    Eg svarer automatisk, ut frå artiklar med kjelder. Når eg ikkje veit, seier eg det, og du kan sende spørsmålet vidare til pådrivaren.
about = Eg er den digitale assistenten til LUP og svarer automatisk, ut frå artiklar med kjelder. Vil du heller ha svar frå eit menneske, kan eg ta vare på spørsmålet til pådrivaren.
thanks = Berre hyggeleg!
goodbye = Ha det fint! Eg er her når du treng meg.
acknowledged = Fint. Sei frå om det er noko meir.
here-for-you = Eg er her om det er noko meir.
praised = Takk, det er hyggeleg å høyre.
started-anew = Då byrjar vi på nytt. Kva kan eg hjelpe med?
met-before = Så hyggeleg! Kva kan eg hjelpe med?
sure = Svara mine byggjer på kjelda som står under kvart av dei, og ho kan vere utdatert. Er det viktig, så sjekk kjelda eller spør pådrivaren.
sami = Dette ser ut til å vere samisk. Eg skriv dessverre berre norsk og engelsk.
sami-person = Dette ser ut til å vere samisk. Eg skriv dessverre berre norsk og engelsk. Vil du ha hjelp av eit menneske, tek eg vare på eit spørsmål til pådrivaren.
not-understood = Det forstod eg ikkje. Kan du seie det på ein annan måte, eller velje her?
not-understood-again = Eg forstår det framleis ikkje. Her er det eg kan hjelpe med.
offer-person = Eg forstår det framleis ikkje. Vil du heller spørje eit menneske, tek eg vare på spørsmålet til pådrivaren.
session-dropped = Eg har ikkje lenger det vi snakka om sist, så vi byrjar på nytt.
too-long = Meldinga er for lang for meg. Eg kan lese opptil { $limit } teikn om gongen. Kan du dele henne opp, eller ta det viktigaste?
empty = Det kom ingen tekst. Kva lurer du på?
trouble = Noko gjekk gale hos meg, så denne meldinga fekk eg ikkje svart på. Prøv gjerne igjen om litt. Det du har fylt ut før, er ikkje borte.
old-button = Den knappen gjeld ikkje lenger. Skriv gjerne kva du vil, så tek vi det derifrå.
identity-number = Det såg ut som eit fødselsnummer, så eg har ikkje lagra det. Eg treng det aldri. Slett gjerne meldinga di òg; det kan ikkje eg gjere.
sensitive-matter = Helse, tru, legning og fagforeining treng eg ikkje å vite om, så dei orda har eg ikkje lagra. Slett gjerne meldinga di òg; det kan ikkje eg gjere.
anger = Eg skjønar at det er irriterande. Det raskaste er at pådrivaren får spørsmålet, så slepp du å leite. Då lagrar eg spørsmålet, namnet ditt og e-postadressa di. Skal eg gjere det?
anger-open = Eg skjønar at det er irriterande. Vil du heller ha hjelp av eit menneske, tek eg vare på eit spørsmål til pådrivaren.
out-of-place-danger = Det høyrest alvorleg ut, og då skal du snakke med eit menneske. Er nokon i fare, ring 113 (ambulanse) eller 112 (politi). Mental Helse svarer heile døgnet på 116 123, og Alarmtelefonen for barn og unge på 116 111.
out-of-place-trouble = Det er leitt å høyre. Dette er ikkje noko eg kan hjelpe med, og eg sender det ikkje vidare. Ta det gjerne med leiaren din, verneombodet, HR eller fastlegen. Treng du nokon å snakke med no, svarer Mental Helse heile døgnet på 116 123.
out-of-place-tampering = Det gjer eg ikkje. Eg svarer på spørsmål om LUP og innovative anskaffingar, finn pådrivaren din og tek imot førespurnader, og viser aldri kva andre har skrive.
distress = Det var vondt å lese. Her svarar det ikkje noko menneske, så ring heller nokon no: Mental Helse på 116 123, heile døgnet, eller 113 om det hastar. Resten kan vente.
abuse = Den tonen lèt eg liggje. Spør meg gjerne om LUP og innovative anskaffingar når du vil.
anger-form = Eg skjønar at det er irriterande. Det du har fylt ut, er ikkje borte, og du kan hoppe over det du vil.
anger-again = Eg høyrer deg. Sei «ja», så tek vi det med eit menneske i staden.
going-round = Vi går visst i ring. Vil du heller ha hjelp av eit menneske, tek eg vare på eit spørsmål til pådrivaren.

## Knappar

choice-help = Kva kan du hjelpe med?
choice-find-padriver = Finn pådrivaren
choice-request = Be om ein aktivitet
choice-only-county = Berre { $county }
choice-whole-area = Heile { $name }
choice-request-this = Be om { $activity }
choice-activities = Sjå kva du kan be om
choice-privacy = Kva er lagra om meg?
choice-more = Les meir
choice-helpful = Nyttig
choice-unhelpful = Ikkje nyttig
choice-ask-padriver = Spør pådrivaren
choice-write-padriver = Skriv til pådrivaren
choice-no-thanks = Nei takk
choice-none-of-these = Ingen av desse
choice-no-county = Gjeld ikkje eitt fylke
choice-contact-page = Opne kontaktsida
choice-remember = Hugs { $county }
choice-send = Send
choice-change = Endre
choice-cancel = Avbryt
choice-undo = Angre
choice-all = Alle
choice-skip = Hopp over
choice-drop = Forkast
choice-go-on = Hald fram
choice-first-first = Gjer ferdig den første
choice-second-now = Ta den nye no
choice-same-request = Det er den same
choice-mark-sensitive = Merk innkjøpssensitiv
choice-unmark-sensitive = Fjern merket
choice-asap = Så snart som råd
choice-unknown-time = Veit ikkje enno
choice-spring = Våren { $year }
choice-autumn = Hausten { $year }
choice-fysisk = Fysisk
choice-digital = Digitalt
choice-hybrid = Begge delar
choice-status = Sjå status
choice-withdraw = Trekk tilbake
choice-keep = Behald
choice-yes-change = Ja, endre
choice-no = Nei
choice-erase = Slett
choice-erase-withdraw = Slett alt og trekk tilbake
choice-erase-keep = Slett, men behald førespurnadene
choice-erase-all = Slett alt
choice-language = Skriv nynorsk

## Svar frå kunnskapsbasen

source = Kjelde: { $title } (per { $date }).
source-as-titled = Kjelde: { $title }.
source-undated = Kjelde: { $title } (udatert kjelde).
answer-source = Det har eg frå { $title }. Opplysningane er per { $date }.
answer-source-undated = Noko har eg frå { $title }; frå når det er, står ikkje.
worded-by-model = _Formulert av ein språkmodell ut frå kjelda nedanfor. «Les meir» viser artikkelen slik han er skriven._
check-rule = Sjekk at dette framleis gjeld.
what-is = Kva er { $thing }?
choose-article = Meiner du ein av desse? { $titles }
choose-article-beside = Kanskje står det i ein av desse: { $titles }
choose-article-which = Kva for ein av dei? Trykk på han, eller skriv «spør pådrivaren» om ingen passar.
article-gone = Den artikkelen finst ikkje lenger. Spør meg gjerne med eigne ord.

## Tilbakemelding

feedback-helpful = Takk, det er godt å vite.
feedback-unhelpful = Takk for at du seier frå. Kva mangla? Du kan skrive eit ord eller to, eller sende spørsmålet til pådrivaren.
feedback-noted = Takk, det er notert.
feedback-on-what = Takk! Still meg gjerne eit spørsmål, så kan du seie om svaret var nyttig.

## Pådrivar og fylke

lies-in-county = { $place } ligg i { $county }.
lies-in-municipality = { $place } ligg i { $municipality }, altså i { $county }.
contact-person = Pådrivar for { $where } er { $name }, { $role }, per { $date }.
contact-person-undated = Pådrivar for { $where } er { $name }, { $role }.
contact-channels = Kontakt: { $how }.
contact-no-channel = E-post og telefon står ikkje i katalogen; LUP sentralt finn du på { $page }.
contact-old = Det er ei stund sidan, så sjekk gjerne at det stemmer.
contact-vacant = Det står ingen pådrivar for { $where } i katalogen enno, og eg vil ikkje gjette.
contact-mailbox = Du kan skrive til { $email }.
contact-page = LUP sentralt finn du på { $page }.
contact-away = Akkurat no er pådrivaren borte. { $name } er vikar.
contact-away-channels = Akkurat no er pådrivaren borte. { $name } er vikar: { $how }.
contact-outside = { $name } ligg ikkje i noko fylke, så der har LUP ingen eigen pådrivar. LUP sentralt finn du på { $page }.
nationwide = heile landet
ask-county-contact = Kva fylke, kommune eller stad gjeld det?
ask-county-own = Kva fylke eller kommune høyrer du til?
which-county = Det er fleire som heiter { $name }. Kven av dei meiner du?
which-area = { $name } kan bety fleire ting. Kva meiner du?
which-area-or-county = Meiner du fylket { $county }, eller heile { $name } ({ $counties })?
county-remembered = Då hugsar eg det, og reknar med { $county } når du ikkje nemner noko anna. Sei «byt fylke» om det endrar seg.
county-forgotten = Då har eg gløymt fylket ditt.
county-yours = Eg reknar med { $county }. Sei «byt fylke» om det endrar seg.
county-not-known = Det har du ikkje fortalt meg enno. Kva fylke eller kommune høyrer du til?
language-switched = Då skriv eg nynorsk frå no av.

## Overlevering til pådrivaren

dont-know = Det veit eg ikkje; det står ikkje i kjeldene mine.
handoff-offer = Skal eg ta vare på spørsmålet til pådrivaren? Då lagrar eg spørsmålet, namnet ditt og e-postadressa di.
handoff-offer-beside = Vil du, kan pådrivaren svare på det: trykk «Spør pådrivaren».
handoff-wording = Kva vil du spørje pådrivaren om?
handoff-county = Kva fylke eller kommune gjeld det?
handoff-requester = Kven skal svaret gå til? Skriv namnet ditt og e-postadressa di.
handoff-stored =
    Spørsmålet er lagra: «{ $question }»

    Det gjeld { $where }. Ingen er varsla automatisk enno; den som driv assistenten, ser det i lista si og tek det vidare.
no-guess = Då måtte eg gjette, og det kunne hamne i eit budsjett. Pådrivaren kan finne det ut for deg. Skal eg ta vare på spørsmålet?
handoff-preview =
    Spørsmålet blir: «{ $question }»

    Det blir lagt i lista til den som driv assistenten, for pådrivaren i { $where }, saman med namnet ditt og e-postadressa di. Skal eg sende det?
handoff-declined = Greitt, då lèt vi det liggje.
handoff-wording-again = Skriv det du lurer på, slik pådrivaren skal lese det.
handoff-county-noted = Då gjeld det { $where }.
handoff-need-county = Eg manglar fylket, og det avgjer kva for pådrivar det går til.
handoff-back = Så til spørsmålet ditt att.
signing-up-not-here = Påmelding tek eg ikkje imot.

## Førespurnad

form-started = Så fint at de vil i gang.
form-one-at-a-time = Eg tek éin førespurnad om gongen, først { $first }. Så kjem { $second }; det gløymer eg ikkje.
form-open = Du heldt på med denne førespurnaden:
form-back = Så til førespurnaden att.
form-back-summary = Førespurnaden står som før. Skal eg sende?
form-not-caught = Det fekk eg ikkje med meg.
form-not-caught-again = Det forstår eg framleis ikkje.
form-not-caught-summary = Skriv «send», «endre» eller «avbryt», eller det som skal vere annleis.
form-offer-person = Her kjem vi ikkje vidare. Skal eg heller ta vare på eit spørsmål til pådrivaren? Det du har fylt ut, blir liggjande.
form-at-first = Dette er det første spørsmålet.
form-one-back = Då tek vi det førre spørsmålet om att.
form-drop-ask = Skal eg forkaste { $activity }? Då er det du har fylt ut, borte.
form-kept = Då held vi fram der vi var.
form-waits = Då ventar eg. Skriv «send» når han kan gå, eller kva som skal endrast.
form-waits-still = Heilt greitt, han blir liggjande her til du skriv «send».
form-said = Dette har eg notert. { $label }: { $value }.
form-unsaid = Det har du ikkje sagt enno.
form-next = Så til den andre førespurnaden.
form-resumed = Det er ei stund sidan sist. Du heldt på med denne førespurnaden:
form-expired = Førespurnaden du byrja på for meir enn to veker sidan, har eg lagt bort. Ingenting vart sendt.
second-ask = Du har alt ein førespurnad i gang, { $first }. Skal vi gjere han ferdig først, eller ta den nye no? Ingen av dei blir borte.
second-waits = Den nye ventar til denne er send.
first-waits = Då tek vi den nye no, og den første etterpå.
second-too-many = Du har alt to førespurnader i gang. Den tredje tek vi når ein av dei er send.
draft-about = { $activity } om { $topic }
sent-before = Denne har du sendt før: { $reference }, logga { $date }. Eg sender han ikkje to gonger. Vil du endre noko ved han, så skriv kva.
sensitive-marked = Då er han merkt innkjøpssensitiv.
sensitive-unmarked = Då er merket fjerna.
summary-sensitive = Han er innkjøpssensitiv, så eg viser ikkje innhaldet i kanalar eller lister.
summary-webinar-met = Eit webinar blir vanlegvis halde på nett; pådrivaren ser at de vil møtast.
request-hidden = ein innkjøpssensitiv førespurnad
topic-hidden = innkjøpssensitivt
slot-sensitive = Innkjøpssensitivt
sensitive-yes = Ja, del han ikkje vidare
period-again = Det finn eg heller ikkje i kalenderen. Skriv til dømes «veke 11» eller «15. mars».
period-leave-open = Skal vi la tidspunktet for { $activity } stå ope, så avtalar de det med pådrivaren?
need-activity-chosen = Då skriv eg «Noko anna», så finn de det ut saman med pådrivaren.
need-activity-again = Vel det som liknar mest.
need-counties-again = Utan fylket veit eg ikkje kven han skal til.
ask-activity-again = Er det til dømes eit kurs, eit webinar eller hjelp i ei anskaffing?
ask-counties-again = Skriv namnet på fylket, kommunen eller staden, til dømes «Agder» eller «Gulen».
ask-topic-again = Kva handlar det om? To–tre ord held, til dømes «massehandtering».
ask-audience-again = Er det for kommunar, næringsliv, klynger, gründerar eller FoU-miljø?
ask-period-again = Når passar det? Skriv til dømes «i mars», «veke 11» eller «veit ikkje enno».
ask-format-again = Skriv «fysisk», «digitalt» eller «begge delar».
ask-place-again = Skriv namnet på staden, eller «hopp over».
ask-participants-again = Skriv eit tal, eller «hopp over».
ask-organisation-again = Skriv namnet på kommunen eller verksemda, eller «hopp over».
ask-requester-again = Skriv namn og e-postadresse, til dømes «Kari Nordmann, kari@example.org».
form-incomplete = Eg treng litt til før han kan sendast.
form-padriver-decides = Det er det pådrivaren som svarer på.
form-side-remark = Det kan de avtale med pådrivaren.
form-undone = Då er det som før.
form-nothing-to-undo = Det er ikkje noko å angre.
form-dropped = Då er førespurnaden forkasta. Ingenting er sendt.
form-nothing-open = Det er ingen påbyrja førespurnad no.
form-restarted = Då byrjar vi på nytt.
form-restarted-undo = Då byrjar vi på nytt, og «angre» hentar tilbake det du hadde fylt ut.
form-old-card = Førespurnaden er endra sidan det kortet blei laga.
period-impossible = Den datoen finst ikkje.
period-impossible-week = Veke { $week } finst ikkje.
period-past = Det er alt forbi.
period-vague = Ferien fell ikkje i same veka overalt. Kva veke passar for { $activity }?
need-activity = Er du usikker, vel «Noko anna», så finn de det ut saman med pådrivaren.
need-counties = Det må eg vite, så førespurnaden hamnar hos rett pådrivar.
why-activity = Aktiviteten avgjer kva pådrivaren må førebu, og kven som bør vere med.
why-counties = Fylket avgjer kva pådrivar det går til.
why-topic = Temaet er det de vil snakke om eller lære meir om, til dømes «massehandtering» eller «velferdsteknologi».
why-audience = Målgruppa er dei aktiviteten er for.
why-period = Då kan pådrivaren sjå om det passar. Det treng ikkje vere nøyaktig.
why-requester = Utan namn og e-postadresse kan ingen svare deg.
why-summary = Eg viser alt før noko blir sendt, så du kan rette det som er feil. Andre brukarar ser det ikkje.
why-who-sees = Førespurnaden går ikkje til nokon før du sender han. Då kan pådrivaren for fylket og den som driv assistenten, sjå han, men ikkje andre brukarar.
why-other = Det gjer det lettare å planleggje, men du kan hoppe over det.
why-change-later = Ja. Når han er send, skriv du berre kva som skal endrast, eller at han skal trekkjast, så gir eg beskjed.

ask-activity = Kva slags aktivitet ønskjer de?
ask-counties = Kva fylke eller kommune gjeld { $activity }?
ask-topic = Kva skal temaet for { $activity } vere?
ask-audience = Kven er målgruppa for { $activity }?
ask-period = Når passar det med { $activity }? Skriv gjerne ein månad, ei veke eller ein dato.
ask-format = Skal { $activity } vere fysisk eller digitalt?
ask-place = Kvar skal { $activity } vere?
ask-participants = Om lag kor mange deltakarar blir det?
ask-organisation = Kva verksemd spør du på vegner av?
ask-requester = Kven skal stå som avsendar? Skriv namnet ditt og e-postadressa di, så svaret kjem fram.
ask-requester-email = Kva e-postadresse kan svaret sendast til?
ask-what-to-change = Kva vil du endre? Vel, eller skriv det rett ut, til dømes «flytt det til april».

summary = Slik har eg forstått det: { $request }.
summary-name-and-email = Namnet ditt og e-postadressa di følgjer med.
summary-name = Namnet ditt følgjer med.
summary-goes-to = Førespurnaden blir lagd i lista til den som driv assistenten, for pådrivaren i { $counties }. Skal eg sende?
changed-activity = Då er det { $value }.
changed-activity-audience = Då er det { $value } for { $audience }.
changed-counties = Då gjeld det { $value }.
changed-topic = Då er temaet { $value }.
changed-audience = Då er det for { $value }.
changed-period = Då er det { $value }.
changed-participants = Då er det om lag { $value } deltakarar.
changed-format = Då blir det { $value }.
changed-place = Då er staden { $value }.
changed-organisation = Då er det { $value } som spør.
changed-requester = Då er avsendaren { $value }.
# What else is new, in the same sentence: "Da er det webinar, og det blir fysisk."
changed-and = { $one }, og { $other }.
changed-also-activity = det blir { $value }
changed-also-counties = det gjeld { $value }
changed-also-topic = temaet er { $value }
changed-also-audience = det er for { $value }
changed-also-period = tidspunktet er { $value }
changed-also-participants = det er om lag { $value } deltakarar
changed-also-format = det blir { $value }
changed-also-place = staden er { $value }
changed-also-organisation = det er { $value } som spør
changed-also-requester = avsendaren er { $value }
summary-rest = Resten er som før. Skal eg sende?
receipt = Takk! Førespurnaden er logga, og nummeret er { $reference }. Ingen er varsla automatisk enno; den som driv assistenten, ser han i lista si og tek han vidare til pådrivaren i { $counties }. Spør meg om status når du vil.

request-what = { $activity } om { $topic } i { $counties }
request-what-bought = { $activity } av { $topic } i { $counties }
request-what-open = { $activity } i { $counties }, der temaet ikkje er bestemt enno
request-audience = for { $value }
request-period = { $value }
request-period-open = tidspunktet er ikkje bestemt
request-participants = om lag { $value } deltakarar
request-format = { $value }
request-place = stad: { $value }
request-organisation = for { $value }
topic-unsaid = ikkje bestemt enno
hint-weekday = Merk at { $dates } er ein { $weekday }.
weekday-1 = måndag
weekday-2 = tysdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = laurdag
weekday-7 = sundag
hint-easter = Merk at påska er { $dates }.
hint-holiday = Merk at { $dates } er { $holiday }.
hint-summer = Merk at det er midt i fellesferien.
hint-christmas = Merk at det er i jula.
holiday-new-year = første nyttårsdag
holiday-may-1 = høgtidsdag
holiday-may-17 = grunnlovsdagen
holiday-ascension = Kristi himmelfartsdag
holiday-pentecost = pinse

slot-activity = Aktivitet
slot-counties = Fylke
slot-topic = Tema
slot-audience = Målgruppe
slot-period = Tidspunkt
slot-format = Form
slot-place = Stad
slot-participants = Deltakarar
slot-organisation = Verksemd
slot-requester = Avsendar

activity-dialogkonferanse = Dialogkonferanse
activity-dialogkonferanse-inline = dialogkonferanse
activity-dialogkonferanse-a = ein dialogkonferanse
activity-dialogkonferanse-the = dialogkonferansen
activity-behovsverksted = Behovsverkstad
activity-behovsverksted-inline = behovsverkstad
activity-behovsverksted-a = ein behovsverkstad
activity-behovsverksted-the = behovsverkstaden
activity-kurs = Kurs
activity-kurs-inline = kurs
activity-kurs-a = eit kurs
activity-kurs-the = kurset
activity-webinar = Webinar
activity-webinar-inline = webinar
activity-webinar-a = eit webinar
activity-webinar-the = webinaret
activity-lederforankring = Innlegg for leiarar og politikarar
activity-lederforankring-inline = innlegg for leiarar og politikarar
activity-lederforankring-a = eit innlegg for leiarar
activity-lederforankring-the = innlegget
activity-anskaffelsesbistand = Hjelp i ei konkret anskaffing
activity-anskaffelsesbistand-inline = hjelp i ei konkret anskaffing
activity-anskaffelsesbistand-a = hjelp i ei anskaffing
activity-anskaffelsesbistand-the = hjelpa
activity-leverandorsamling = Leverandørsamling
activity-leverandorsamling-inline = leverandørsamling
activity-leverandorsamling-a = ei leverandørsamling
activity-leverandorsamling-the = leverandørsamlinga
activity-nettverk = Nettverk og erfaringsdeling
activity-nettverk-inline = nettverk og erfaringsdeling
activity-nettverk-a = eit nettverk
activity-nettverk-the = nettverket
activity-handlingsplan = Hjelp med handlingsplanen
activity-handlingsplan-inline = hjelp med handlingsplanen
activity-handlingsplan-a = hjelp med handlingsplanen
activity-handlingsplan-the = hjelpa med handlingsplanen
activity-annet = Noko anna
activity-annet-inline = ein annan aktivitet
activity-annet-a = ein annan aktivitet
activity-annet-the = aktiviteten

audience-kommuner = Kommunar
audience-kommuner-inline = kommunar
audience-naeringsliv = Næringsliv
audience-naeringsliv-inline = næringsliv
audience-klynger = Klynger
audience-klynger-inline = klynger
audience-grundere = Gründerar
audience-grundere-inline = gründerar
audience-fou = FoU-miljø
audience-fou-inline = FoU-miljø

format-fysisk = fysisk
format-digital = digitalt
format-hybrid = både fysisk og digitalt

## Status, endring og tilbaketrekking

status-none = Du har ingen førespurnader hos meg. Vil du be om ein aktivitet?
status-unknown = Eg finn ingen førespurnad med nummeret { $reference } blant dine.
status-not-sent = Ingenting er sendt enno, så det er ingen som kan svare. Førespurnaden går først når du seier «send» til slutt.
said-before = Som sagt: { $text }
status-not-found = Den finn eg ikkje blant førespurnadene dine. Slik står det med det du har:
status-line = { $request } ({ $reference }): { $status }.
status-sent = logga { $date }, ikkje svara på enno
status-draft = ikkje sendt
status-delivered = levert { $date }, ikkje svara på enno
status-accepted = teken imot
status-asked_back = pådrivaren har spurt om meir
status-proposed = pådrivaren har føreslått ei anna tid
status-declined = kan diverre ikkje gjennomførast
status-planned = planlagd
status-done = gjennomført
status-cancelled = trekt tilbake
request-not-found = Den finn eg ikkje blant førespurnadene dine, så eg har ikkje rørt noko. { $count ->
    [0] Du har ingen opne.
    [one] Du har { $requests }.
   *[other] Du har { $requests }. Meiner du ein av dei?
  }
which-request-none = Greitt, då står alt som før.
which-request-change = Kven av dei vil du endre?
which-request-withdraw = Kven av dei vil du trekkje tilbake?
change-what = Kva vil du endre ved { $request } ({ $reference })? Skriv det rett ut, til dømes «flytt det til april».
change-proposed = Då blir { $reference } slik: { $request }. Skal eg endre han?
change-proposed-requester = Då står { $value } som avsendar på { $reference }. Skal eg endre det?
change-done = { $reference } er endra. Ingen er varsla automatisk om endringa; den som driv assistenten, ser henne i lista si.
change-not = Greitt, { $reference } står som før.
change-closed = { $reference } er { $status } og kan ikkje endrast.
withdraw-ask = Meiner du { $request }, { $reference }? Då trekkjer eg han tilbake.
withdraw-done = { $reference } er trekt tilbake.
withdraw-not = Greitt, { $reference } står.

## Personvern

privacy =
    Dette ligg lagra om deg hos meg:

    { $items }

    Meldingane blir sletta etter { $days } dagar. Skriv «slett alt» om du vil ha det sletta no.
privacy-nothing = Det ligg ingenting om deg hos meg utover meldingane i denne samtalen. Meldingane blir sletta etter { $days } dagar.
privacy-name = namn: { $name }
privacy-email = e-postadresse: { $email }
privacy-county = fylke: { $county }
privacy-language = språk du har bede om: { $language }
privacy-messages = { $count ->
    [one] éi melding
   *[other] { $count } meldingar
  } frå dei siste { $days } dagane, med svara
privacy-questions = { $count ->
    [one] eitt spørsmål til pådrivaren
   *[other] { $count } spørsmål til pådrivaren
  } frå dei siste { $days } dagane
privacy-unanswered = { $count ->
    [one] eitt spørsmål eg ikkje kunne svare på
   *[other] { $count } spørsmål eg ikkje kunne svare på
  }, frå dei siste { $days } dagane
privacy-judgements = { $count ->
    [one] éi tilbakemelding på eit svar
   *[other] { $count } tilbakemeldingar på svar
  }, frå dei siste { $days } dagane
privacy-requests = førespurnader: { $references }
privacy-no-requests = ingen førespurnader
privacy-who-sees = Andre brukarar ser ikkje det du skriv direkte til meg, men det du skriv i ein kanal, kan alle i kanalen lese. Det du ber meg sende, går vidare til pådrivaren, og den som driv assistenten, kan sjå det som er lagra. Har minst tre spurt om det same utan å få svar, ser dei som skriv svara mine, spørsmålet, men ikkje kven som spurde. Skriv difor ikkje noko som er hemmeleg. Meldingane blir sletta etter { $days } dagar.
privacy-model = Når du spør om noko, blir spørsmålet òg sendt til ein språkmodell som hjelper meg med å formulere svaret. Namn, e-postadresser og lange tal blir tekne ut først.
erase-ask = Eg kan slette det som ligg hos meg: namn, e-postadresse, fylke, meldingar, spørsmål og tilbakemeldingar. Meldingane i sjølve chatteprogrammet, e-post som alt er send, og det fylkeskommunen har arkivert, rår eg ikkje over. Det som står att, er eit tal i statistikken, utan namn. Skal eg slette?
erase-ask-open = Eg kan slette det som ligg hos meg: namn, e-postadresse, fylke, meldingar, spørsmål og tilbakemeldingar. Meldingane i sjølve chatteprogrammet, e-post som alt er send, og det fylkeskommunen har arkivert, rår eg ikkje over. { $references } er enno open. Skal eg trekkje tilbake det som er ope òg? Beheld du det, står namnet ditt på førespurnaden til han er ferdig.
erase-done = Ferdig. Opplysningane om deg er sletta. Det som står att, er eit tal i statistikken, utan namn.
erase-done-withdrawn = Ferdig. Det opne er trekt tilbake, og opplysningane om deg er sletta. Det som står att, er eit tal i statistikken, utan namn.
erase-done-kept = Ferdig. Opplysningane om deg er sletta. { $references } står framleis, med namnet ditt på, til han er ferdig.
erase-not = Greitt, eg slettar ingenting.
language-name-nb = bokmål
language-name-nn = nynorsk
language-name-en = engelsk
