"""Models that align words and regions, and the formulas they share: `protocol` is what each promises, `engine` runs them.

`compact/` is the bundled model, `models/` has one file a family of the field, `registry` loads by name.
No Qt, no storage; torch is imported inside functions. Others script against `engine`, `protocol` and `registry`: keep their names.
"""

import os

# Torch's threads wait actively for their next loop, for milliseconds as they come from GNU OpenMP, and keep the cores from
# numpy's threads and from the window. A tenth of that costs them nothing. Read when torch is loaded, so it stands here.
os.environ.setdefault("GOMP_SPINCOUNT", "30000")
