"""Models of the field behind the one protocol: a family is a file, a checkpoint is data."""
