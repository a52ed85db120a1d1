"""Captions, words, regions and links as a person handles them."""
