"""The bundled model: `parse` reads words, `encode` sees the picture, `evidence` and `compose` score, `answer` answers questions.

`backend` is the door; `learned` and `weights` know the file that `training` writes.
What a picture means to a word may be changed here; what training and model must agree on is in `network` and `vocabulary`.
"""
