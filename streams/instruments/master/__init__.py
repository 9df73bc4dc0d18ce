"""The security master as data: rows in, columns on disk, values out."""
