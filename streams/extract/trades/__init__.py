"""Companies spoken of by their trade alone: "la petrolera", "o banco", "le constructeur"."""
