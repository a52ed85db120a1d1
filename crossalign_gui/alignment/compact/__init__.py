"""The bundled model: the words read, the picture seen, both scored, questions answered. No Qt."""
