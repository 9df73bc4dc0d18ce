"""Korean: verbs that end a clause inside a sentence, markets as places, topics that open a sentence."""
