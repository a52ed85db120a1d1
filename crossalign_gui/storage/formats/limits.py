"""How much of a foreign file is ever held in memory at once."""

from __future__ import annotations

MOST_BYTES_OF_A_TOKEN = 32 * 2**20
MOST_BYTES_OF_A_LINE = 32 * 2**20
MOST_BYTES_OF_A_FILE = 256 * 2**20
"""Of a file that is read as a whole: one image's annotations, or XML."""
MOST_VALUES_OF_A_RECORD = 4_000_000
MOST_DEPTH = 64
MOST_FILES_OF_AN_ARCHIVE = 200_000
MOST_BYTES_OF_AN_ARCHIVE = 8 * 2**30
MOST_RATIO_OF_AN_ARCHIVE = 200
