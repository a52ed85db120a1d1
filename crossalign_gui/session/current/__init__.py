"""What is open now: picture, selection, edits with their histories, how the picture is shown."""
