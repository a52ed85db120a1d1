"""The model at work: its thread, what it shows, which one it is, its adapters, the models on the disk."""
