"""Who sits here: the name that corrections, comments and states of images are signed with."""

from __future__ import annotations

import getpass
from collections.abc import Iterable

from crossalign_gui.domain.document import Agent

LONGEST = 80
"""Code points of a name."""


def login_name() -> str:
    """As the system knows."""
    try:
        return getpass.getuser()[:LONGEST]
    except (OSError, KeyError):
        return "user"


def agent_of(name: str, agents: Iterable[Agent]) -> Agent:
    """The person of that name among the agents of a project, else a new one; its id follows from the name, so that two people's
    files can be joined."""
    known = (agent for agent in agents if agent.kind == "human" and agent.name == name)
    return next(known, Agent(f"person:{name}", "human", name))
