"""What belongs to the window as a whole: notices, hints, command palette, model menu, settings."""
