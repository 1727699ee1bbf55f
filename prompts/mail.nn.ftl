# E-post til pådrivarar, felles postkasser og den som driv assistenten. Mottakaren les han på si eiga målform.

mail-subject-logged = Førespurnad { $reference }: { $activity } i { $counties }
mail-subject-changed = Endra: førespurnad { $reference }, { $activity } i { $counties }
mail-subject-withdrawn = Trekt tilbake: førespurnad { $reference }, { $activity } i { $counties }
mail-subject-question = Spørsmål til pådrivaren for { $counties }

mail-hello = Hei { $name }!
mail-hello-nobody = Hei!

mail-logged = { $who } ønskjer hjelp frå LUP: { $request }.
mail-changed = { $who } har endra førespurnaden { $reference }. Slik er han no: { $request }.
mail-withdrawn = { $who } har trekt tilbake førespurnaden { $reference }: { $request }. Du treng ikkje gjere noko.
mail-question = { $who } har spurt om noko som den digitale assistenten til LUP ikkje fann svar på i kjeldene sine. Spørsmålet gjeld { $counties }.
mail-someone = Ein som ikkje har gjeve opp namn

mail-as-mailbox = Det står ingen pådrivar med e-postadresse for { $counties } i katalogen, så dette går til den felles postkassa.
mail-as-operator = Det står ingen pådrivar og inga felles postkasse for { $counties } i katalogen, så dette går til deg som driv assistenten.
mail-as-stand-in = Dette går til deg som stadfortredar for pådrivaren.

mail-reply = Svar på denne e-posten, så går svaret rett til { $name } ({ $email }).
mail-no-reply = Det er ikkje gjeve opp nokon e-postadresse å svare til.
mail-automatic = E-posten er send automatisk av den digitale assistenten til LUP.

mail-reference = Nummer

# Sagt i chatten.
mail-failed = E-posten til { $to } («{ $subject }») kom ikkje fram. Det du bad om, er like fullt teke vare på, og den som driv assistenten, ser at e-posten stoppa.
