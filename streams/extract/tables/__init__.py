"""Tables: the rows and cells of a text, what their headers say of a column, and the moves that cells state."""
