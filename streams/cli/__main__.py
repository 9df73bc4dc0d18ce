"""``python -m streams.cli`` is ``tapewire``."""

from streams.cli import main

if __name__ == "__main__":
    main()
