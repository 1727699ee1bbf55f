## Welcome, help and small talk

welcome = Hello! I am LUP's digital assistant, and I answer automatically. I can answer questions about innovative procurement and the partnership, find the pådriver (LUP's contact) for your county, and take requests for activities. What would you like to know?
welcome-name = Hello, { $name }! I am LUP's digital assistant, and I answer automatically. I can answer questions about innovative procurement and the partnership, find the pådriver (LUP's contact) for your county, and take requests for activities. What would you like to know?
hello-again = Hello again! What can I help with?
hello-again-form = Hello again!
help =
    Write to me as you would to a colleague. I can do three things:

    - **Answer** questions about LUP and innovative procurement, with the source. Try “what is a dialogue conference?”
    - **Find the pådriver**, LUP's regional contact, for a county, a municipality or a place. Try “who is the pådriver in Gulen?”
    - **Take requests** for courses, workshops, dialogue conferences and more. Try “we want a needs workshop about mass handling in March”

    I answer automatically, from articles with sources. When I don't know, I say so, and you can pass the question on to the pådriver.
about = I am LUP's digital assistant, and I answer automatically, from articles with sources. If you would rather have an answer from a person, I can keep the question for the pådriver.
thanks = You're welcome!
goodbye = Goodbye! I am here when you need me.
acknowledged = Good. Let me know if there is anything else.
here-for-you = I am here if there is anything more.
praised = Thank you, that is nice to hear.
started-anew = Then we start afresh. What can I help with?
met-before = Nice to hear! What can I help with?
sure = My answers rest on the source given below each of them, which may be out of date. If it matters, check the source or ask the pådriver.
sami = This looks like Sámi. I am sorry that I only write Norwegian and English.
sami-person = This looks like Sámi. I am sorry that I only write Norwegian and English. If you would rather have help from a person, I can keep a question for the pådriver.
not-understood = I didn't understand that. Could you put it another way, or choose here?
not-understood-again = I still don't understand. Here is what I can help with.
offer-person = I still don't understand. If you would rather ask a person, I can keep the question for the pådriver.
session-dropped = I no longer have what we talked about last time, so let's start afresh.
too-long = That message is too long for me. I can read up to { $limit } characters at a time. Could you split it, or send the most important part?
empty = No text came through. What would you like to know?
trouble = Something went wrong on my side, so this message was not answered. Please try again in a while. What you filled in before is not lost.
old-button = That button no longer applies. Just write what you want, and we'll take it from there.
identity-number = That looked like a national identity number, so I have not stored it. I never need it. Please delete your message too; I cannot do that.
sensitive-matter = I do not need to know about health, faith, orientation or union membership, so I have not stored those words. Do delete your message too; I cannot do that.
anger = I understand that this is annoying. The quickest way is to let the pådriver have the question, so that you need not search. I would store your question, name and e-mail address. Shall I do that?
anger-open = I understand that this is annoying. If you would rather have help from a person, I can keep a question for the pådriver.
out-of-place-danger = That sounds serious, and it calls for a person. If someone is in danger, call 113 (ambulance) or 112 (police). Mental Helse answers day and night on 116 123, and the Alarm Telephone for Children and Youth on 116 111.
out-of-place-trouble = I am sorry to hear that. It is not something I can help with, and I do not pass it on. Do talk to your manager, the safety representative, HR or your doctor. If you need someone to talk to now, Mental Helse answers day and night on 116 123.
out-of-place-tampering = I won't do that. I answer questions about LUP and innovative procurement, find your pådriver and take requests, and I never show what others have written.
distress = That was hard to read. No person answers here, so please call someone now: Mental Helse on 116 123, day and night, or 113 if it is urgent. The rest can wait.
abuse = I will leave that tone be. Do ask me about LUP and innovative procurement whenever you like.
anger-form = I see that this is annoying. What you have filled in is not lost, and you can skip whatever you like.
anger-again = I hear you. Say "yes", and we take it with a person instead.
going-round = We seem to be going round in circles. If you would rather have help from a person, I can keep a question for the pådriver.

## Buttons

choice-help = What can you help with?
choice-find-padriver = Find the pådriver
choice-request = Request an activity
choice-only-county = Only { $county }
choice-whole-area = All of { $name }
choice-request-this = Request { $activity }
choice-activities = See what you can request
choice-privacy = What is stored about me?
choice-more = Read more
choice-helpful = Helpful
choice-unhelpful = Not helpful
choice-ask-padriver = Ask the pådriver
choice-write-padriver = Write to the pådriver
choice-no-thanks = No, thanks
choice-none-of-these = None of these
choice-no-county = Not about one county
choice-contact-page = Open the contact page
choice-remember = Remember { $county }
choice-send = Send
choice-change = Change
choice-cancel = Cancel
choice-undo = Undo
choice-all = All of them
choice-skip = Skip
choice-drop = Drop it
choice-go-on = Go on
choice-first-first = Finish the first one
choice-second-now = Take the new one now
choice-same-request = It is the same one
choice-mark-sensitive = Mark as procurement-sensitive
choice-unmark-sensitive = Remove the mark
choice-asap = As soon as possible
choice-unknown-time = Not sure yet
choice-spring = Spring { $year }
choice-autumn = Autumn { $year }
choice-fysisk = In person
choice-digital = Online
choice-hybrid = Both
choice-status = See status
choice-withdraw = Withdraw
choice-keep = Keep
choice-yes-change = Yes, change it
choice-no = No
choice-erase = Erase
choice-erase-withdraw = Erase everything and withdraw
choice-erase-keep = Erase, but keep the requests
choice-erase-all = Erase everything
choice-language = Switch to English

## Answers from the knowledge base

source = Source: { $title } (as of { $date }).
source-as-titled = Source: { $title }.
source-undated = Source: { $title } (undated source).
answer-source = That is from { $title }. The facts are as of { $date }.
answer-source-undated = Some of it is from { $title }; from when is not stated.
worded-by-model = _Worded by a language model from the source below. “Read more” shows the article as it is written._
check-rule = Check that this still applies.
what-is = What is { $thing }?
choose-article = Do you mean one of these? { $titles }
choose-article-beside = It may be in one of these: { $titles }
choose-article-which = Which one? Press it, or write "ask the pådriver" if none of them fits.
article-gone = That article no longer exists. Ask me in your own words.

## Feedback

feedback-helpful = Thanks, good to know.
feedback-unhelpful = Thanks for telling me. What was missing? You can write a word or two, or send the question to the pådriver.
feedback-noted = Thanks, noted.
feedback-on-what = Thanks! Ask me a question, and then you can say whether the answer helped.

## Pådriver and county

lies-in-county = { $place } is in { $county }.
lies-in-municipality = { $place } is in { $municipality }, which is in { $county }.
contact-person = The pådriver (LUP's contact) for { $where } is { $name }, { $role }, as of { $date }.
contact-person-undated = The pådriver (LUP's contact) for { $where } is { $name }, { $role }.
contact-channels = Contact: { $how }.
contact-no-channel = The directory has no e-mail or phone; you can reach LUP centrally at { $page }.
contact-old = That is some time ago, so please check that it still holds.
contact-vacant = There is no pådriver for { $where } in the directory yet, and I won't guess.
contact-mailbox = You can write to { $email }.
contact-page = You can reach LUP centrally at { $page }.
contact-away = The pådriver is away right now. { $name } is standing in.
contact-away-channels = The pådriver is away right now. { $name } is standing in: { $how }.
contact-outside = { $name } is not in any county, so LUP has no pådriver of its own there. You can reach LUP centrally at { $page }.
nationwide = the whole country
ask-county-contact = Which county, municipality or place is it about?
ask-county-own = Which county or municipality do you belong to?
which-county = There is more than one { $name }. Which one do you mean?
which-area = { $name } can mean more than one thing. Which do you mean?
which-area-or-county = Do you mean the county { $county }, or all of { $name } ({ $counties })?
county-remembered = I'll remember that, and assume { $county } when you don't mention another. Say “change county” if that changes.
county-forgotten = I have forgotten your county.
county-yours = I go by { $county }. Say "change county" if that changes.
county-not-known = You have not told me yet. Which county or municipality do you belong to?
language-switched = English from now on.

## Handing over to the pådriver

dont-know = I don't know; it is not in my sources.
handoff-offer = Shall I keep the question for the pådriver, LUP's contact in your region? I would store your question, name and e-mail address.
handoff-offer-beside = If you like, the pådriver can answer that: press “Ask the pådriver”.
handoff-wording = What would you like to ask the pådriver?
handoff-county = Which county or municipality is it about?
handoff-requester = Who should the answer go to? Please write your name and e-mail address.
handoff-stored =
    The question is stored: «{ $question }»

    It concerns { $where }. Nobody has been notified automatically yet; whoever runs the assistant sees it in their list and takes it further.
no-guess = That would be a guess, and it might end up in a budget. The pådriver can find out for you. Shall I keep the question?
handoff-preview =
    The question will be: «{ $question }»

    It goes into the list of whoever runs the assistant, for the pådriver in { $where }, with your name and e-mail address. Shall I send it?
handoff-declined = Fine, we'll leave it there.
handoff-wording-again = Please write your question as the pådriver should read it.
handoff-county-noted = Then it is about { $where }.
handoff-need-county = I still need the county: it decides which pådriver gets the question.
handoff-back = Now, back to your question.
signing-up-not-here = I do not take sign-ups.

## Request

form-started = Good to hear that you want to get going.
form-one-at-a-time = I take one request at a time, first { $first }. Then comes { $second }; I will not forget it.
form-open = You were working on this request:
form-back = Now, back to your request.
form-back-summary = The request stands as before. Shall I send it?
form-not-caught = I didn't catch that.
form-not-caught-again = I still do not understand that.
form-not-caught-summary = Write "send", "change" or "cancel", or what should be different.
form-offer-person = We are not getting any further here. Shall I keep a question for the pådriver instead? What you have filled in stays here.
form-at-first = This is the first question.
form-one-back = Then we take the previous question again.
form-drop-ask = Shall I drop { $activity }? What you have filled in will be gone.
form-kept = Then we go on where we were.
form-waits = Then I will wait. Write "send" when it may go, or what should change.
form-waits-still = That is fine, it stays here until you write "send".
form-said = This is what I have noted. { $label }: { $value }.
form-unsaid = You have not said that yet.
form-next = Now to the other request.
form-resumed = It has been a while. You were working on this request:
form-expired = I have put away the request you began more than two weeks ago. Nothing was sent.
second-ask = You already have a request under way, { $first }. Shall we finish that first, or take the new one now? Neither will be lost.
second-waits = The new one waits until this one is sent.
first-waits = Then we take the new one now, and the first one afterwards.
second-too-many = You already have two requests under way. We can take the third when one of them is sent.
draft-about = { $activity } about { $topic }
sent-before = You have sent this one before: { $reference }, logged { $date }. I will not send it twice. If you want to change something about it, write what.
sensitive-marked = It is now marked as procurement-sensitive.
sensitive-unmarked = The mark is removed.
summary-sensitive = It is procurement-sensitive, so I show its contents in no channel or list.
summary-webinar-met = A webinar is usually held online; the pådriver will see that you want to meet.
request-hidden = a procurement-sensitive request
topic-hidden = procurement-sensitive
slot-sensitive = Procurement-sensitive
sensitive-yes = Yes, do not pass it on
period-again = I cannot find that in the calendar either. Write for example "week 11" or "15 March".
period-leave-open = Shall we leave the time of { $activity } open, and you agree on it with the pådriver?
need-activity-chosen = Then I write "Something else", and you work it out with the pådriver.
need-activity-again = Choose what is most like it.
need-counties-again = Without the county I do not know who it should go to.
ask-activity-again = Is it for example a course, a webinar or help in a procurement?
ask-counties-again = Write the name of the county, municipality or place, for example "Agder" or "Gulen".
ask-topic-again = What is it about? Two or three words will do, for example "mass handling".
ask-audience-again = Is it for municipalities, business, clusters, founders or R&D?
ask-period-again = When would suit? Write for example "in March", "week 11" or "not sure yet".
ask-format-again = Write "in person", "online" or "both".
ask-place-again = Write the name of the place, or "skip".
ask-participants-again = Write a number, or "skip".
ask-organisation-again = Write the name of the municipality or organisation, or "skip".
ask-requester-again = Write name and e-mail address, for example "Kari Nordmann, kari@example.org".
form-incomplete = I need a little more before it can be sent.
form-padriver-decides = That is for the pådriver to answer.
form-side-remark = You can settle that with the pådriver.
form-undone = It is as it was before.
form-nothing-to-undo = There is nothing to undo.
form-dropped = The request has been dropped. Nothing was sent.
form-nothing-open = There is no request under way now.
form-restarted = Let's start afresh.
form-restarted-undo = Let's start afresh; "undo" brings back what you had filled in.
form-old-card = The request has changed since that card was made.
period-impossible = That date doesn't exist.
period-impossible-week = Week { $week } doesn't exist.
period-past = That is already past.
period-vague = That holiday is not in the same week everywhere. Which week suits { $activity }?
need-activity = If you are not sure, choose "Something else" and work it out with the pådriver.
need-counties = I need to know that to get the request to the right pådriver.
why-activity = The activity decides what the pådriver has to prepare, and who should take part.
why-counties = The county decides which pådriver it goes to.
why-topic = The topic is what you want to talk about or learn more about, for example "mass handling" or "welfare technology".
why-audience = The audience is who the activity is for.
why-period = It lets the pådriver see whether it fits. It need not be exact.
why-requester = Without a name and an e-mail address nobody can answer you.
why-summary = I show everything before anything is sent, so that you can correct what is wrong. Other users do not see it.
why-who-sees = The request goes to nobody until you send it. Then the pådriver for the county and whoever runs the assistant can see it, but no other users.
why-other = It makes planning easier, but you can skip it.
why-change-later = Yes. Once it is sent, just write what should change, or that it should be withdrawn, and I will pass it on.

ask-activity = What kind of activity would you like?
ask-counties = Which county or municipality is { $activity } for?
ask-topic = What should the topic of { $activity } be?
ask-audience = Who is the audience (målgruppe) for { $activity }?
ask-period = What time suits { $activity }? A month, a week or a date will do.
ask-format = Should { $activity } be in person or online?
ask-place = Where should { $activity } be?
ask-participants = Roughly how many participants?
ask-organisation = Which organisation are you asking for?
ask-requester = Who is asking? Please write your name and e-mail address, so that the answer gets through.
ask-requester-email = Which e-mail address can the answer be sent to?
ask-what-to-change = What would you like to change? Choose, or just write it, for example “move it to April”.

summary = This is how I understood it: { $request }.
summary-name-and-email = Your name and e-mail address go with it.
summary-name = Your name goes with it.
summary-goes-to = The request goes into the list of whoever runs the assistant, for the pådriver in { $counties }. Shall I send it?
changed-activity = Then it is { $value }.
changed-activity-audience = Then it is { $value } for { $audience }.
changed-counties = Then it is about { $value }.
changed-topic = Then the topic is { $value }.
changed-audience = Then it is for { $value }.
changed-period = Then it is { $value }.
changed-participants = Then it is about { $value } participants.
changed-format = Then it is { $value }.
changed-place = Then the place is { $value }.
changed-organisation = Then { $value } is asking.
changed-requester = Then the sender is { $value }.
# What else is new, in the same sentence: "Da er det webinar, og det blir fysisk."
changed-and = { $one }, and { $other }.
changed-also-activity = it is { $value }
changed-also-counties = it is about { $value }
changed-also-topic = the topic is { $value }
changed-also-audience = it is for { $value }
changed-also-period = the time is { $value }
changed-also-participants = there are about { $value } participants
changed-also-format = it is { $value }
changed-also-place = the place is { $value }
changed-also-organisation = { $value } is asking
changed-also-requester = the sender is { $value }
summary-rest = The rest is as before. Shall I send it?
receipt = Thank you! The request is logged, and its number is { $reference }. Nobody has been notified automatically yet; whoever runs the assistant sees it in their list and takes it on to the pådriver in { $counties }. Ask me for the status whenever you like.

request-what = { $activity } about { $topic } in { $counties }
request-what-bought = { $activity } of { $topic } in { $counties }
request-what-open = { $activity } in { $counties }, topic not decided yet
request-audience = for { $value }
request-period = { $value }
request-period-open = time not decided
request-participants = about { $value } participants
request-format = { $value }
request-place = place: { $value }
request-organisation = for { $value }
topic-unsaid = not decided yet
hint-weekday = Note that { $dates } is a { $weekday }.
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
hint-easter = Note that Easter is { $dates }.
hint-holiday = Note that { $dates } is { $holiday }, a public holiday.
hint-summer = Note that it is in the middle of the Norwegian summer holidays.
hint-christmas = Note that it is at Christmas.
holiday-new-year = New Year's Day
holiday-may-1 = Labour Day
holiday-may-17 = Constitution Day
holiday-ascension = Ascension Day
holiday-pentecost = Pentecost

slot-activity = Activity
slot-counties = County
slot-topic = Topic
slot-audience = Audience
slot-period = Time
slot-format = Format
slot-place = Place
slot-participants = Participants
slot-organisation = Organisation
slot-requester = Sender

activity-dialogkonferanse = Dialogue conference
activity-dialogkonferanse-inline = dialogue conference
activity-dialogkonferanse-a = a dialogue conference
activity-dialogkonferanse-the = the dialogue conference
activity-behovsverksted = Needs workshop
activity-behovsverksted-inline = needs workshop
activity-behovsverksted-a = a needs workshop
activity-behovsverksted-the = the needs workshop
activity-kurs = Course
activity-kurs-inline = course
activity-kurs-a = a course
activity-kurs-the = the course
activity-webinar = Webinar
activity-webinar-inline = webinar
activity-webinar-a = a webinar
activity-webinar-the = the webinar
activity-lederforankring = Talk for leaders and politicians
activity-lederforankring-inline = talk for leaders and politicians
activity-lederforankring-a = a talk for leaders
activity-lederforankring-the = the talk
activity-anskaffelsesbistand = Help in one procurement
activity-anskaffelsesbistand-inline = help in one procurement
activity-anskaffelsesbistand-a = help in a procurement
activity-anskaffelsesbistand-the = the help
activity-leverandorsamling = Supplier gathering
activity-leverandorsamling-inline = supplier gathering
activity-leverandorsamling-a = a supplier gathering
activity-leverandorsamling-the = the supplier gathering
activity-nettverk = Network and sharing of experience
activity-nettverk-inline = network and sharing of experience
activity-nettverk-a = a network
activity-nettverk-the = the network
activity-handlingsplan = Help with the action plan
activity-handlingsplan-inline = help with the action plan
activity-handlingsplan-a = help with the action plan
activity-handlingsplan-the = the help with the action plan
activity-annet = Something else
activity-annet-inline = another activity
activity-annet-a = another activity
activity-annet-the = the activity

audience-kommuner = Municipalities
audience-kommuner-inline = municipalities
audience-naeringsliv = Business
audience-naeringsliv-inline = business
audience-klynger = Clusters
audience-klynger-inline = clusters
audience-grundere = Founders
audience-grundere-inline = founders
audience-fou = R&D
audience-fou-inline = R&D

format-fysisk = in person
format-digital = online
format-hybrid = both in person and online

## Status, change and withdrawal

status-none = You have no requests with me. Would you like to request an activity?
status-unknown = I find no request with the number { $reference } among yours.
status-not-sent = Nothing has been sent yet, so nobody can answer. The request only goes when you say "send" at the end.
said-before = As I said: { $text }
status-not-found = I can't find that one among your requests. This is how the ones you have stand:
status-line = { $request } ({ $reference }): { $status }.
status-sent = logged { $date }, not answered yet
status-draft = not sent
status-delivered = delivered { $date }, not answered yet
status-accepted = accepted
status-asked_back = the pådriver has asked for more
status-proposed = the pådriver has suggested another time
status-declined = cannot be done, unfortunately
status-planned = planned
status-done = done
status-cancelled = withdrawn
request-not-found = I can't find that one among your requests, so I have not touched anything. { $count ->
    [0] You have none that are open.
    [one] You have { $requests }.
   *[other] You have { $requests }. Is it one of those?
  }
which-request-none = Fine, everything stays as it was.
which-request-change = Which one would you like to change?
which-request-withdraw = Which one would you like to withdraw?
change-what = What would you like to change about the { $request } ({ $reference })? Just write it, for example “move it to April”.
change-proposed = Then { $reference } becomes: { $request }. Shall I change it?
change-proposed-requester = Then { $value } is the sender of { $reference }. Shall I change it?
change-done = { $reference } has been changed. Nobody has been notified of the change automatically; whoever runs the assistant sees it in their list.
change-not = Fine, { $reference } stays as it was.
change-closed = { $reference } is { $status } and cannot be changed.
withdraw-ask = Do you mean the { $request }, { $reference }? Then I will withdraw it.
withdraw-done = { $reference } has been withdrawn.
withdraw-not = Fine, { $reference } stands.

## Privacy

privacy =
    This is what I have stored about you:

    { $items }

    Messages are deleted after { $days } days. Write "delete everything" to have it erased now.
privacy-nothing = I have nothing about you beyond the messages in this conversation. Messages are deleted after { $days } days.
privacy-name = name: { $name }
privacy-email = e-mail address: { $email }
privacy-county = county: { $county }
privacy-language = language you asked for: { $language }
privacy-messages = { $count ->
    [one] one message
   *[other] { $count } messages
  } from the last { $days } days, with the replies
privacy-questions = { $count ->
    [one] one question for the pådriver
   *[other] { $count } questions for the pådriver
  } from the last { $days } days
privacy-unanswered = { $count ->
    [one] one question that I could not answer
   *[other] { $count } questions that I could not answer
  }, from the last { $days } days
privacy-judgements = { $count ->
    [one] one piece of feedback on an answer
   *[other] { $count } pieces of feedback on answers
  }, from the last { $days } days
privacy-requests = requests: { $references }
privacy-no-requests = no requests
privacy-who-sees = Other users do not see what you write to me directly, but everyone in a channel can read what you write there. What you ask me to send goes on to the pådriver, and whoever runs the assistant can see what is stored. When at least three people asked the same and got no answer, those who write my answers see the question, but not who asked. So please write nothing that is secret. Messages are deleted after { $days } days.
privacy-model = When you ask something, the question is also sent to a language model that helps me word the answer. Names, e-mail addresses and long numbers are taken out first.
erase-ask = I can erase what lies with me: name, e-mail address, county, messages, questions and feedback. I have no power over the messages in the chat program itself, e-mail already sent, or what the county has archived. What remains is a number in the statistics, without a name. Shall I erase it?
erase-ask-open = I can erase what lies with me: name, e-mail address, county, messages, questions and feedback. I have no power over the messages in the chat program itself, e-mail already sent, or what the county has archived. { $references } is still open. Shall I withdraw what is open too? If you keep it, your name stays on the request until it is done.
erase-done = Done. What I had about you is erased. What remains is a number in the statistics, without a name.
erase-done-withdrawn = Done. What was open has been withdrawn, and what I had about you is erased. What remains is a number in the statistics, without a name.
erase-done-kept = Done. What I had about you is erased. { $references } still stands, with your name on it, until it is done.
erase-not = Fine, I won't erase anything.
language-name-nb = Norwegian bokmål
language-name-nn = Norwegian nynorsk
language-name-en = English
