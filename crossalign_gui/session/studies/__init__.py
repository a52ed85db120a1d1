"""What is measured, learned or found with models: matrices, comparisons, scores, adapters, searches, proposals for all."""
