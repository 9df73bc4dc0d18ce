"""The bundled data; see ``facts/README.md`` for what it is made from and ``manifest.json`` for the account of it."""
