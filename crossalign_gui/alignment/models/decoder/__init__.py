"""Decoders that see: language models with an image in their prompt, all opened by one backend, meant for a GPU.

`backend` answers, `families` says how each is loaded, asked and looked through, `looks` brings an image to its tokens and says which
place each token sees, `passes` runs the model once over a given caption, `maps` makes word maps of what that gave.
"""
