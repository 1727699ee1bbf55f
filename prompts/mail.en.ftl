# E-mail to pådrivere, shared mailboxes and the operator, in the language of who reads it.

mail-subject-logged = Request { $reference }: { $activity } in { $counties }
mail-subject-changed = Changed: request { $reference }, { $activity } in { $counties }
mail-subject-withdrawn = Withdrawn: request { $reference }, { $activity } in { $counties }
mail-subject-question = A question for the pådriver of { $counties }

mail-hello = Hello { $name },
mail-hello-nobody = Hello,

mail-logged = { $who } would like LUP's help: { $request }.
mail-changed = { $who } has changed the request { $reference }. This is how it stands now: { $request }.
mail-withdrawn = { $who } has withdrawn the request { $reference }: { $request }. You need not do anything.
mail-question = { $who } has asked something that LUP's digital assistant found no answer to in its sources. The question is about { $counties }.
mail-someone = Somebody who gave no name

mail-as-mailbox = The directory has no pådriver with an e-mail address for { $counties }, so this goes to the shared mailbox.
mail-as-operator = The directory has no pådriver and no shared mailbox for { $counties }, so this goes to you who run the assistant.
mail-as-stand-in = This goes to you as the pådriver's stand-in.

mail-reply = Reply to this e-mail, and the answer goes straight to { $name } ({ $email }).
mail-no-reply = No e-mail address to answer was given.
mail-automatic = This e-mail was sent automatically by LUP's digital assistant.

mail-reference = Number

# Sagt i chatten.
mail-failed = The e-mail to { $to } (“{ $subject }”) did not get through. What you asked for is kept all the same, and whoever runs the assistant can see that the e-mail stopped.
