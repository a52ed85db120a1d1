"""Models that align words and regions, and the formulas they share. No Qt."""
