"""Measurements of speed and memory on this machine: `python -m crossalign_gui.benchmarks NAME`, one module a name.

`timing` and `memory` are how they measure.
Nothing imports them; no test has a time limit.
"""
