"""Text in, spans and values out; knows no finance."""
