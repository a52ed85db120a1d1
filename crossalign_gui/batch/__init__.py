"""Align more images than a window shows: sources, batches, shards, resuming, and several machines. No Qt."""
