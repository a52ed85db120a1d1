"""Models of the field, one file a family, each behind the protocol of `alignment.protocol`.

`families` names them, `checkpoint` finds their files, `hub` and `store` bring and keep them, `catalogue` recommends.
A new family is a new file and a line of `families`; nothing outside asks which family a model is of.
"""
