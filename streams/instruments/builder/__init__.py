"""Makes the bundled data from its inputs. Never imported at run time; ``__main__`` says what it needs."""
