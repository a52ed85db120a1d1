"""The picture and all that is painted on it: `canvas` (events), `scene` (what to paint), `layer` and `overlay` (how), `view` (where).

`tools/` has one file a tool, `legend` the scale of the heat map, `colour_maps` its colours.
`view` and `overlay` do the arithmetic and the painting without a session; keep them so.
"""
