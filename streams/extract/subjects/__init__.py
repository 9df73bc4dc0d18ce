"""Of whom a sentence tells a move: the security, or the word that stands for it, to which a percent belongs."""
