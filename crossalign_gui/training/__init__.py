"""How the bundled model is made and measured: `train` is the command, `loop` the training, `assess` the measuring.

`ground_truth` and `studies` read what people accepted, for learning from corrections; `sources` names what is downloaded.
No widgets; of Qt only the renderer of SVG. What is changed here counts once the model is trained anew.
"""
