"""What is open now, without widgets. `session.Session` builds the parts and connects them, `state.State` answers for widgets.

From below: `current/` what is open, `model/` at work, `project/`, `annotate/`, `studies/`; beside them settings, notice, runner.
A part gets what it uses in its constructor and never imports `session` or `state`; rooms import only downward.
"""

from crossalign_gui import import_hook  # noqa: F401 - before all other modules of the window
