# Det assistenten sier i chatten når noen får beskjed på e-post. Uten e-post brukes de samme navnene uten «-mailed».

recipient-padriver = { $name }
recipient-stand-in = { $name }, som er stedfortreder for pådriveren
recipient-mailbox = den felles postkassa { $email }
recipient-operator = den som driver assistenten
notice-untold = Ingen får beskjed automatisk for { $counties }; den som driver assistenten, ser det i lista si.

summary-goes-to-mailed = Forespørselen går på e-post til { $whom }. Skal jeg sende?
receipt-mailed = Takk! Forespørselen er logget med nummer { $reference } og går nå på e-post til { $whom }. Spør meg om status når du vil.
handoff-preview-mailed =
    Spørsmålet blir: «{ $question }»

    Det går på e-post til { $whom }, sammen med navnet ditt og e-postadressen din. Skal jeg sende det?
handoff-stored-mailed =
    Spørsmålet går nå på e-post til { $whom }: «{ $question }»

    Svaret kommer til e-postadressen din.
change-done-mailed = { $reference } er endret, og { $whom } får beskjed på e-post.
withdraw-done-mailed = { $reference } er trukket tilbake, og { $whom } får beskjed på e-post.
