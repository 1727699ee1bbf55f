### Words of the web page around the conversation.

web-title = LUP's digital assistant
web-tagline = Automatic assistant of the supplier development programme
web-description = Ask about innovative procurement, find the pådriver of your county and request an activity.
web-skip = Skip to the message field
web-language = Language
web-conversation = The conversation
web-you = You wrote
web-assistant = The assistant answered
web-choices = Choices
web-examples = You could write, for example
web-example-question = May we talk to suppliers before we publish the tender?
web-example-contact = Who is the pådriver in Vestland?
web-example-request = We would like a course on needs mapping in March
web-compose = Write a message
web-input = Message
web-placeholder = Write to the assistant
web-privacy = About privacy
web-hint = Please leave out national identity numbers and other sensitive information.
web-send = Send
web-typing = The assistant is writing
web-slow = This is taking a little longer than usual. The answer will come here when it is ready.
web-lost = No contact with the assistant right now. What you write is kept, and sent when the connection is back.
web-back = The connection is back.
web-waiting = Not sent yet
web-no-script = The conversation needs JavaScript. Turn it on in your browser, or find people to talk to at innovativeanskaffelser.no.
web-new-tab = opens in a new tab
web-sources = { $count ->
    [one] Source
   *[other] Sources
}

web-more-sources = { $count ->
    [one] One more source
   *[other] { $count } more sources
}

web-summary = Your request
web-receipt = Receipt
web-receipt-fields = See what you sent
web-contact-nobody = Shared contact
web-contact-email = E-mail
web-contact-phone = Phone
web-contact-page = Web page
web-contact-as-of = As of { $date }
web-status = { $status ->
    [draft] Not sent
   *[sent] Sent
    [delivered] Delivered
    [accepted] Taken on
    [asked_back] The pådriver asks for more
    [proposed] Another time suggested
    [declined] Not possible
    [planned] Planned
    [done] Done
    [cancelled] Withdrawn
}
web-form-send = Submit
web-form-choose = Choose

web-article-as-of = The information is as of { $date }.
web-article-sources = Sources
web-article-back = To the assistant
web-article-missing = This article no longer exists.

web-login-title = Log in
web-login-text = This assistant is only for those who were given the password.
web-login-password = Password
web-login-send = Open the assistant
web-login-wrong = That is not the password. Please try once more.
web-login-too-many = That was too many tries. Wait a quarter of an hour and try again.

web-refused-unreadable = The message could not be read. Reload the page and try again.
web-refused-empty = Write something first, and I will answer.
web-refused-no-identity = I no longer recognise your browser: its cookie is missing or has expired. Reload the page and carry on. If that does not help, your browser must allow cookies. What you wrote is kept.
web-refused-no-access = You have been logged out. Your text is kept. Reload the page to log in.
web-refused-foreign-origin = The message came from another website and was not taken in.
web-refused-too-long = That is a little long for me. I can read up to { $limit } characters at a time. Your text is still in the field, so you can shorten it or split it.
web-refused-wrong-type = The message could not be read. Reload the page and try again.
web-refused-too-many = That went a little fast. Wait a moment and try again. What you wrote is not lost.
web-refused-trouble = Something went wrong on our side. The message will be sent again by itself in a moment.
