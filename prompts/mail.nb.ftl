# E-post til pådrivere, felles postkasser og den som driver assistenten. Mottakeren leser den på sin egen målform.

mail-subject-logged = Forespørsel { $reference }: { $activity } i { $counties }
mail-subject-changed = Endret: forespørsel { $reference }, { $activity } i { $counties }
mail-subject-withdrawn = Trukket tilbake: forespørsel { $reference }, { $activity } i { $counties }
mail-subject-question = Spørsmål til pådriveren for { $counties }

mail-hello = Hei { $name }!
mail-hello-nobody = Hei!

mail-logged = { $who } ønsker hjelp fra LUP: { $request }.
mail-changed = { $who } har endret forespørselen { $reference }. Slik er den nå: { $request }.
mail-withdrawn = { $who } har trukket tilbake forespørselen { $reference }: { $request }. Du trenger ikke gjøre noe.
mail-question = { $who } har spurt om noe som LUPs digitale assistent ikke fant svar på i kildene sine. Spørsmålet gjelder { $counties }.
mail-someone = En som ikke har oppgitt navn

mail-as-mailbox = Det står ingen pådriver med e-postadresse for { $counties } i katalogen, så dette går til den felles postkassa.
mail-as-operator = Det står ingen pådriver og ingen felles postkasse for { $counties } i katalogen, så dette går til deg som driver assistenten.
mail-as-stand-in = Dette går til deg som stedfortreder for pådriveren.

mail-reply = Svar på denne e-posten, så går svaret rett til { $name } ({ $email }).
mail-no-reply = Det er ikke oppgitt noen e-postadresse å svare til.
mail-automatic = E-posten er sendt automatisk av LUPs digitale assistent.

mail-reference = Nummer

# Sagt i chatten.
mail-failed = E-posten til { $to } («{ $subject }») kom ikke fram. Det du ba om, er like fullt tatt vare på, og den som driver assistenten, ser at e-posten stoppet.
