"""What is open now: `document` (the image shown with its edits), `selecting`, `project`, `picture`, `signature` (who did it).

Every change of a document goes through `OpenDocument.apply` or `amend`: saved first, shown then, undoable.
All other rooms stand on this one; it knows none of them.
"""
