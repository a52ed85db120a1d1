"""The images of the project: list, search, comments, opening, import and export."""
