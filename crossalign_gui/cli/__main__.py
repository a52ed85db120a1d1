"""`python -m crossalign_gui.cli`."""

import sys

from crossalign_gui.cli.program import main

sys.exit(main())
