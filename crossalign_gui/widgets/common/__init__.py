"""What all widgets share: `theme`, layouts, texts that fit, the signs of states, search in lists, shortcuts.

Nothing here knows the document.
Imports no other room of the widgets.
"""
