"""Dialogs, for what the user must decide or know before going on."""
