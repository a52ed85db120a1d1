"""The model at work: `aligner` (its thread), `on_show` (what it answers for the open image), `models` (which one it is).

`prefetch` encodes the next image, `model_store` and `adapters` are what lies on the disk.
One thread alone touches a model: that of its `Aligner`, or of the study that loaded it.
"""
