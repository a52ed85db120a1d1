"""Colours that can be told apart with every common colour blindness: Okabe and Ito, "Color universal design", 2008, without
black."""

from __future__ import annotations

REGION_COLOURS = ("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7")
