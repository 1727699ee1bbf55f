# Hint shown once when the terminal chat opens.
terminal-hint = Skriv tallet foran et valg, eller bla i valgene med pil opp. Ctrl-D avslutter.
