"""CrossAlign GUI: see, correct and export which words belong to which regions of a picture."""

__version__ = "0.5.0"
