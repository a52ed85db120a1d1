"""The images of the project: `image_panel` with `image_list`, `find_panel`, `comments`; what opens, imports, exports and reviews.

Rows are made as they are seen: a list may have a million.
Actions come in `open_actions`, `exchange_actions`, `review_actions`.
"""
