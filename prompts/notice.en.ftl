# What the assistant says in the chat when somebody is told by e-mail. Without e-mail the same names without “-mailed” are used.

recipient-padriver = { $name }
recipient-stand-in = { $name }, who stands in for the pådriver
recipient-mailbox = the shared mailbox { $email }
recipient-operator = whoever runs the assistant
notice-untold = Nobody is told automatically for { $counties }; whoever runs the assistant sees it in their list.

summary-goes-to-mailed = The request goes by e-mail to { $whom }. Shall I send it?
receipt-mailed = Thank you! The request is logged as { $reference } and now goes by e-mail to { $whom }. Ask me for the status whenever you like.
handoff-preview-mailed =
    The question will be: «{ $question }»

    It goes by e-mail to { $whom }, with your name and e-mail address. Shall I send it?
handoff-stored-mailed =
    The question now goes by e-mail to { $whom }: «{ $question }»

    The answer will come to your e-mail address.
change-done-mailed = { $reference } has been changed, and { $whom } will be told by e-mail.
withdraw-done-mailed = { $reference } has been withdrawn, and { $whom } will be told by e-mail.
