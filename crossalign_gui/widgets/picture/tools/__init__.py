"""The tools of the canvas, one file each; `base` is what a tool promises and what it is given.

A tool turns places in image pixels into one call of the session.
The canvas lists them; a new tool is a new file, a line there and an action.
"""
