"""Models on servers from the command line: where their token is, and whether pictures may go there."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

HELP = "; or a server, as http://127.0.0.1:8000/v1#NAME (see Help > Guide, Servers)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--token-env", metavar="NAME", help="environment variable with the token of a server (default: CROSSALIGN_TOKEN_HOST)"
    )


def prepare(options: argparse.Namespace) -> None:
    """Raises AlignmentError for what is no server, and where a project forbids servers."""
    model = getattr(options, "model", None)
    if model is None:
        return
    variable = getattr(options, "token_env", None)
    several = model if isinstance(model, list) else [model]
    named = [_named(item, variable) for item in several]
    options.model = named if isinstance(model, list) else named[0]
    _require_allowed(options, named)


def _named(model: str, variable: str | None) -> str:
    from crossalign_gui.alignment.models.server.address import Server, is_server

    if not is_server(model):
        return model
    server = Server.parse(model)
    return replace(server, token=f"env:{variable}").id if variable else server.id


def _require_allowed(options: argparse.Namespace, models: list[str]) -> None:
    from crossalign_gui.alignment.models.server.address import is_server

    if not any(is_server(model) for model in models):
        return
    from crossalign_gui.alignment.protocol import AlignmentError
    from crossalign_gui.domain.messages import message
    from crossalign_gui.storage.privacy import forbidding

    given: list[Any] = [
        *getattr(options, "paths", []),
        getattr(options, "project", None),
        getattr(options, "source_path", None),
    ]
    listed = getattr(options, "caption_file", None)
    found = forbidding(Path(item) for item in (*given, listed) if item is not None)
    if found is not None:
        raise AlignmentError(message("{} sends no pictures to servers; use another model, or allow it in that project", found))
