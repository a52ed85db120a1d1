"""The picture and all that is painted on it: canvas, layers, overlay, legend; its tools in `tools/`."""
