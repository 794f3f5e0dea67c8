"""How a platform is reached: a TOML file that ``keys`` begins, and that its owner completes."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from grader.files import toml
from grader.files.opening import content_of
from grader.files.toml import Table
from grader.lti import KINDS
from grader.model.address import is_secure
from grader.model.errors import InputError
from grader.model.language import _

CONFIG, PRIVATE_KEY = "lti.toml", "private-key.pem"
MATCHES = {"user_id": "user_id", "email": "email", "sourced_id": "lis_person_sourcedid"}  # as NRPS calls them


@dataclass(frozen=True, slots=True)
class Platform:
    """A platform, and who we are there."""

    kind: str
    client_id: str
    token_url: str
    audience: str
    line_items_url: str
    members_url: str  # empty: nobody can be looked up, so learners are called by the platform's own ids
    match: str
    resource_link_id: str
    key_id: str
    key: str = field(repr=False)


def read(path: Path) -> Platform:
    """Return the platform in a file, with its key (InputError names the key of the file that is wrong)."""
    if not path.exists():
        said = _("{path}: there is no such file; `grade push keys lti/ --for moodle` begins one.")
        raise InputError(said.format(path=path))
    table = toml.read(path, InputError, shown=str(path))
    known = [name for name in Platform.__slots__ if name != "key"] + ["key_file"]
    for name in table.values:
        if name not in known:
            raise table.error(name, _("is unknown; known are {known}").format(known=", ".join(known)))
    if left := [name for name, value in table.values.items() if "…" in str(value)]:
        said = _("{path}: still to be filled in: {keys}; replace every “…”, as `grade push keys` said.")
        raise InputError(said.format(path=path, keys=", ".join(left)))
    members_url = _url(table, "members_url") if _optional(table, "members_url") else ""
    match = _one_of(table, "match", MATCHES)
    if match != "user_id" and not members_url:
        raise table.error("members_url", _("is missing: who has which {match} is looked up there").format(match=match))
    token_url = _url(table, "token_url")
    kind, link = _one_of(table, "kind", KINDS), _optional(table, "resource_link_id")
    if kind == "openedx" and not link:
        raise table.error("resource_link_id", _("is missing: without it Open edX counts no mark"))
    return Platform(
        kind=kind,
        client_id=_filled(table, "client_id"),
        token_url=token_url,
        audience=_optional(table, "audience") or token_url,
        line_items_url=_url(table, "line_items_url"),
        members_url=members_url,
        match=match,
        resource_link_id=link,
        key_id=_filled(table, "key_id"),
        key=private_key(path.parent / _filled(table, "key_file")),
    )


def private_key(path: Path) -> str:
    """Return the text of a private key that nobody but its owner can read (InputError)."""
    text = content_of(path).decode("utf-8", "replace")
    try:
        key = load_pem_private_key(text.encode(), None)
    except (ValueError, TypeError) as error:  # the latter for a key with a password
        raise InputError(_("{path} is no private key in PEM without a password.").format(path=path)) from error
    if not isinstance(key, RSAPrivateKey):
        raise InputError(_("{path} is no RSA key, which LTI asks for.").format(path=path))
    mode = path.stat().st_mode
    if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise InputError(_("{path} can be read by others; type: chmod 600 {path}").format(path=path))
    return text


def checked(url: str) -> bool:
    """Return whether a token may be sent to an address: over TLS, or within this machine."""
    try:
        httpx.URL(url)  # which refuses others than urllib
    except httpx.InvalidURL:
        return False
    return is_secure(url)


def _url(table: Table, key: str) -> str:
    url = _filled(table, key)
    if not checked(url):
        raise table.error(key, _("should be an address that begins with https://"))
    return url


def _one_of(table: Table, key: str, choices: Collection[str]) -> str:
    value = table.text(key)
    if value not in choices:
        raise table.error(key, _("should be one of {choices}").format(choices=", ".join(choices)))
    return value


def _filled(table: Table, key: str) -> str:
    value = table.text(key)
    if not value:
        raise table.error(key, _("is not filled in yet"))
    return value


def _optional(table: Table, key: str) -> str:
    return table.text(key) if key in table.values else ""
