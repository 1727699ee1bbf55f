# Hint shown once when the terminal chat opens.
terminal-hint = Type the number of a choice, or browse the choices with arrow up. Ctrl-D ends it.
