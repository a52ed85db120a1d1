"""Exchange formats, one module each: a module with a `FORMAT` is one, `registry` finds it without being told.

`base` is what a format is, `source` and `target` what it reads from and writes to, `errors` how it refuses.
What a format cannot hold goes into the report of its target, never away in silence.
"""
