"""The token of a server: read when it is needed, from an environment variable or the keyring of the system."""

from __future__ import annotations

import os
import re
from typing import Any
from urllib.parse import urlsplit

from crossalign_gui.alignment.models.server.address import Server
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.domain.messages import message

_SERVICE = "crossalign-gui"


def variable_of(url: str) -> str:
    """The environment variable that is looked at where nothing else is said: CROSSALIGN_TOKEN_ and the host."""
    return "CROSSALIGN_TOKEN_" + re.sub(r"[^A-Z0-9]+", "_", (urlsplit(url).hostname or "").upper()).strip("_")


def token_of(server: Server) -> str | None:
    """None where the server needs none. Raises AlignmentError where it should be and is not."""
    if server.token == "keyring":
        found = _in_keyring(lambda keyring: keyring.get_password(_SERVICE, server.url))
        if not found:
            raise AlignmentError(
                message(
                    "The keyring of this system has no token for {}. Add the server again under Model > Models.", server.url
                )
            )
    elif server.token:
        name = server.token.removeprefix("env:")
        found = os.environ.get(name)
        if not found:
            raise AlignmentError(message("The environment variable {} for the token of {} is not set", name, server.url))
    else:
        found = os.environ.get(variable_of(server.url))
    if found is not None and not (found.isascii() and found.isprintable()):
        raise AlignmentError(message("The token for {} holds characters that no token has", server.url))
    return found.strip() if found else None


def keep_token(url: str, token: str) -> None:
    """In the keyring of the system. Raises AlignmentError where there is none."""
    _in_keyring(lambda keyring: keyring.set_password(_SERVICE, url, token))


def _in_keyring(use: Any) -> Any:
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError as error:
        raise AlignmentError(
            message(
                "The keyring of the system needs the package keyring: pip install 'crossalign-gui[keyring]'. Or name an "
                "environment variable that holds the token."
            )
        ) from error
    try:
        return use(keyring)
    except KeyringError as error:
        raise AlignmentError(
            message("This system has no keyring that can be used. Name an environment variable that holds the token.")
        ) from error
