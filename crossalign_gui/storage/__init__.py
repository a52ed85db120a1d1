"""The project file, image files and exchange formats.

`project` (SQLite) and `images` are what is open; `formats/` has one module a format, `convert` goes from one to another.
No Qt, no models. Others script against `project.Project`, `images` and `convert`: keep their names.
"""
