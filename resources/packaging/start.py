"""What the bundle starts: the command of the wheel."""

import multiprocessing
import sys

from crossalign_gui.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a process of `align --workers` starts here too
    sys.exit(main())
