"""Two answers side by side: linked views, the difference, the agreement over the project."""
