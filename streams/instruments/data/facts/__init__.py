"""The fact tables, from which the bundled data is built; not read at run time."""
