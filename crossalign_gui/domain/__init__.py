"""What is annotated, as frozen values, and pure functions over them: captions, spans, regions, links, geometry, text.

Start at `document` (the values) and `operations` (a change is a function from document to document).
Imports nothing of ours, no Qt, no torch, no files; every rule that all layers share belongs here.
"""
