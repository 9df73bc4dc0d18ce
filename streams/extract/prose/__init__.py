"""What a sentence asserts: local grammars of motion, the same few in every language."""
