"""The project around it: its files, the queue of images and their review, import and export."""
