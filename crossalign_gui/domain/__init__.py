"""Frozen values and pure functions: images, captions, spans, regions, links."""
