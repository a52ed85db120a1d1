"""Captions, words, regions and links as a person handles them: `caption_bar` with `words` and `chip`, `region_list`, `link_drag`.

`answer_bar` is for questions, `number_keys` and `region_clipboard` for the hands.
Qt counts UTF-16 units and we code points: `text_units` alone converts.
"""
