"""The command line: one module a command, each imported when it is asked for; `program` holds `main` and the list of commands."""

from crossalign_gui.cli.program import main

__all__ = ["main"]
