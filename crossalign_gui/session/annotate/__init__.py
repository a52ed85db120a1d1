"""What a person does to the open document: `captions`, `links`, `corrections` (of proposals), `regions`, `masks`, `answers`.

Each act is one call of `OpenDocument.apply` with a pure function of `domain`, and a text for the history.
`handlers()` gives the acts to the actions of the window, by name.
"""
