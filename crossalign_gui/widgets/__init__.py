"""What is painted and clicked; a widget reads the session, calls it and repaints on its signals.

From below: `common/`, `picture/`, `dialogs/`, `annotate/`, then `project/`, `compare/`, `matrix/`, then `window/`.
Widgets keep no state of the document; each `..._actions` connects one group of actions of `actions.py`.
"""
