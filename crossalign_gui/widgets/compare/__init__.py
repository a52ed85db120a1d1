"""Two answers side by side: linked views, the difference, the agreement over the project.

`window` puts it together, `view` paints one side, `table` is the agreement.
What is compared is in `session.studies.comparison` and `agreement`.
"""
