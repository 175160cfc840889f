"""`python -m crossfoot` is the program `crossfoot`."""

from crossfoot.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
