# What an administrator and a user see about the assistant in Slack and Teams.
manifest-name = LUP assistant
manifest-full-name = The digital assistant of Leverandørutviklingsprogrammet
manifest-short = Ask about innovative procurement, find your pådriver, request an activity
manifest-long = The LUP assistant answers questions about innovative public procurement and about the partnership in Leverandørutviklingsprogrammet (LUP) automatically, always with a source. It finds the pådriver, LUP's regional contact, from a county, a municipality or a place, and takes requests for dialogue conferences, needs workshops, courses and other activities. You can write bokmål, nynorsk or English. What it does not know, it says it does not know, and offers to ask the pådriver. You can ask at any time what is stored about you, and have it erased.
manifest-command-help = What can you help with?
manifest-command-help-about = See what you can ask about
manifest-command-contact = Who is our pådriver?
manifest-command-contact-about = Find LUP's contact for your county
manifest-command-request = Request an activity
manifest-command-request-about = Dialogue conference, needs workshop, course and more
manifest-command-status = How are my requests going?
manifest-command-status-about = See, change or withdraw what you have sent
