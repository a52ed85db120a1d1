"""One module per exchange format."""
