"""What is measured, learned and found with models: matrix, comparison, agreement, scores, adapters, search, proposals for all.

Each study has one class with signals for a dialog or panel, and its slow part as a function below it.
No other room of the session imports these; `suggesting` and `image_index` know no Qt, so the command line has them too.
"""
