"""The project file, image files and exchange formats. No Qt."""
