"""Measurements of speed and memory on this machine; tests have no time limits."""
