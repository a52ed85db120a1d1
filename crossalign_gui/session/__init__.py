"""What is open now: the one QObject with state, edits, the worker thread."""
