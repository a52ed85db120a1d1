"""What the pointer does on the image: one tool a file."""
