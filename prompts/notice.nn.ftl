# Det assistenten seier i chatten når nokon får beskjed på e-post. Utan e-post blir dei same namna utan «-mailed» brukte.

recipient-padriver = { $name }
recipient-stand-in = { $name }, som er stadfortredar for pådrivaren
recipient-mailbox = den felles postkassa { $email }
recipient-operator = den som driv assistenten
notice-untold = Ingen får beskjed automatisk for { $counties }; den som driv assistenten, ser det i lista si.

summary-goes-to-mailed = Førespurnaden går på e-post til { $whom }. Skal eg sende?
receipt-mailed = Takk! Førespurnaden er logga med nummer { $reference } og går no på e-post til { $whom }. Spør meg om status når du vil.
handoff-preview-mailed =
    Spørsmålet blir: «{ $question }»

    Det går på e-post til { $whom }, saman med namnet ditt og e-postadressa di. Skal eg sende det?
handoff-stored-mailed =
    Spørsmålet går no på e-post til { $whom }: «{ $question }»

    Svaret kjem til e-postadressa di.
change-done-mailed = { $reference } er endra, og { $whom } får beskjed på e-post.
withdraw-done-mailed = { $reference } er trekt tilbake, og { $whom } får beskjed på e-post.
