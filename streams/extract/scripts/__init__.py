"""What holds in scripts other than Europe's Latin: with no capitals, with capitals of their own, or without spaces."""
