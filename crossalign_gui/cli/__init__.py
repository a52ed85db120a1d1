"""The command line: one module a command with `add_arguments` and `run`; `program` holds `main` and the list of commands.

A command is imported when it is asked for, and imports torch or Qt only inside functions.
Each returns its exit status (see `program`); what it has to say goes to standard error.
"""

from crossalign_gui.cli.program import main

__all__ = ["main"]
