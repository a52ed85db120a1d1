"""The project around the open image: `opener` (what is opened), `navigator` (from image to image), `queue`, `review`, `exchange`.

`scanner` takes in large folders, `files` watches for changed and lost images, `thumbnails` makes them.
Long work has a thread of its own with a second connection, `project.beside()`.
"""
