"""The packaged program's entry point."""

import multiprocessing
import sys

from crossfoot.cli.main import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
