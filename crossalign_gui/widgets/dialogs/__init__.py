"""Dialogs, for what the user must decide or know before going on.

Each reads the session, and calls it when it is accepted. `format_choice` is a part of two of them.
Rooms with actions open them, and import the large ones only then.
"""
