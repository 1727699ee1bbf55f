# Hint shown once when the terminal chat opens.
terminal-hint = Skriv talet framfor eit val, eller bla i vala med pil opp. Ctrl-D avsluttar.
