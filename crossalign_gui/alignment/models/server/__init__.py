"""A vision-language model on a server that speaks the OpenAI chat-completions protocol, as a backend like every other.

`address` (which server, as one text), `secret` (where its token is), `asking` (what it is asked), `client` (the network),
`answering` (what came back), `complaints` (errors in words), `targets` and `selftest` (does it point where it should), `backend`.
Nothing here knows Qt or a project; no token is kept in a value, shown or logged.
"""
