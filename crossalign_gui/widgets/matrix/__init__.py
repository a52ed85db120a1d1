"""The matrix of words and regions: table, controls, ranking of heads, figure."""
