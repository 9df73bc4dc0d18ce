"""Our subclasses of Faust's parts. Every private name that they use stands in ``checks.py``."""
