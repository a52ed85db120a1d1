"""Which model on which server, as one value and as one text: `http://127.0.0.1:8000/v1#Qwen3-VL-8B;side=1536`.

The text is the id of the model everywhere: in settings, on the command line, in the processes of a pool.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.domain.messages import message

if TYPE_CHECKING:
    from crossalign_gui.domain.grounded_text import Family

_LIMITS = {"timeout": (1, 3600), "parallel": (1, 32), "side": (224, 8192)}
_ENDINGS = ("/chat/completions", "/models", "/completions")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Server:
    """url: up to "/v1". model: as the server names it; empty for the only one there. family: a name of `FAMILIES`; empty to go by
    the name of the model. token: where it is kept, "env:NAME" or "keyring"; empty for the variable of the address, where that
    is set. timeout: seconds for one answer. parallel: requests at a time. side: the longest side of the pictures sent, in
    pixels."""

    url: str
    model: str = ""
    family: str = ""
    token: str = ""
    timeout: int = 120
    parallel: int = 2
    side: int = 1536

    @classmethod
    def parse(cls, text: str) -> Server:
        """Raises AlignmentError that says what is wrong with it."""
        address, named, rest = text.strip().partition("#")
        if not named:
            address, _, rest = address.partition(";")
            rest = f";{rest}" if rest else ""
        model, *options = rest.split(";")
        known: dict[str, str] = {}
        for option in options:
            name, _, value = option.partition("=")
            if name.strip() not in {"family", "token", *_LIMITS}:
                raise AlignmentError(message("{!r} is nothing that can be said of a server", option))
            known[name.strip()] = value.strip()
        numbers = {name: _number(name, known.pop(name)) for name in _LIMITS if name in known}
        made = cls(_url(address), model.strip(), known.get("family", ""), known.get("token", ""), **numbers)
        if made.family:
            _require_family(made.family)
        if made.token not in ("", "keyring") and not _VARIABLE.fullmatch(made.token.removeprefix("env:")):
            raise AlignmentError(
                message("A token is named by its environment variable, as in token=env:NAME, and never written here")
            )
        return made

    @property
    def name(self) -> str:
        """Without what may be set otherwise another day: who answered."""
        return f"{self.url}#{self.model}"

    @property
    def id(self) -> str:
        """All of it; `parse` reads it."""
        plain = Server(self.url)
        said = [
            f";{item.name}={getattr(self, item.name)}"
            for item in fields(self)
            if item.name not in ("url", "model") and getattr(self, item.name) != getattr(plain, item.name)
        ]
        return self.name + "".join(said)

    @property
    def host(self) -> str:
        """With its port, for people."""
        return urlsplit(self.url).netloc

    @property
    def is_here(self) -> bool:
        """Whether it is this machine (a loopback address), so that nothing leaves it."""
        name = urlsplit(self.url).hostname or ""
        if name == "localhost" or name.endswith(".localhost"):
            return True
        try:
            found = ipaddress.ip_address(name)
        except ValueError:
            return False
        mapped = getattr(found, "ipv4_mapped", None)
        return bool((mapped or found).is_loopback)

    @property
    def writes(self) -> Family:
        """Raises AlignmentError where nothing says which family it is."""
        from crossalign_gui.domain.grounded_text import FAMILIES, family_of

        found = FAMILIES[self.family] if self.family else family_of(self.model)
        if found is None:
            raise AlignmentError(
                message(
                    "The name {!r} does not say how this model writes boxes. Choose its family, as in {};family=qwen3_vl. Known: {}.",
                    self.model, self.name, ", ".join(FAMILIES),
                )
            )  # fmt: skip
        return found

    def called(self, model: str) -> Server:
        return replace(self, model=model)


def is_server(model_id: str) -> bool:
    """Whether the id of a model is an address."""
    return model_id.lower().startswith(("http://", "https://"))


def _url(text: str) -> str:
    try:
        parts: SplitResult = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise AlignmentError(message("{!r} is no address of a server", text)) from error
    if (
        parts.scheme.lower() not in ("http", "https")
        or not host
        or not text.isascii()
        or not text.isprintable()
        or " " in text
    ):
        raise AlignmentError(message("{!r} is no address of a server; one looks like http://127.0.0.1:8000/v1", text))
    if parts.username is not None or parts.password is not None or parts.query:
        raise AlignmentError(
            message("An address holds no password and no key: put the token into an environment variable or the keyring")
        )
    path = parts.path.rstrip("/")
    for ending in _ENDINGS:
        path = path.removesuffix(ending)
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme.lower()}://{shown}{'' if port is None else f':{port}'}{path.rstrip('/') or '/v1'}"


def _number(name: str, text: str) -> int:
    least, most = _LIMITS[name]
    if not re.fullmatch(r"\d{1,6}", text) or not least <= int(text) <= most:
        raise AlignmentError(message("{} of a server is a whole number from {} to {}", name, least, most))
    return int(text)


def _require_family(name: str) -> None:
    from crossalign_gui.domain.grounded_text import FAMILIES

    if name not in FAMILIES:
        raise AlignmentError(message("There is no family {!r}. Known: {}.", name, ", ".join(FAMILIES)))
