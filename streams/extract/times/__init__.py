"""When and over what time a move was: the day that a text states, periods, durations."""
