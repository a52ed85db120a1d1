"""Models that align words and regions, and the formulas they share. No Qt."""

import os

# Torch's threads wait actively for their next loop, for milliseconds as they come from GNU OpenMP, and keep the cores from
# numpy's threads and from the window. A tenth of that costs them nothing. Read when torch is loaded, so it stands here.
os.environ.setdefault("GOMP_SPINCOUNT", "30000")
