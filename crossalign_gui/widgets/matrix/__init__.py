"""The matrix of words and regions: `panel` with `table`, `controls`, `ranking` of heads, `figure` for print.

What a cell holds is `alignment.matrix`; how it is read, `session.studies.inspection`.
Here it is only painted and pointed at.
"""
