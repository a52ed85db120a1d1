"""How the bundled model is made: words, scenes, training, evaluation."""
