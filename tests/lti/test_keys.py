"""A new pair of keys belongs together, and the private one is nobody else's."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import jwt

from tests.commands import grade


def test_the_keys_belong_together(folder: Path) -> None:
    """What the private key signs, the public key and the key set verify, under the same id."""
    settings = (folder / "lti.toml").read_text(encoding="utf-8")
    (web_key,) = json.loads((folder / "public-keys.json").read_text(encoding="utf-8"))["keys"]
    signed = jwt.encode({"sub": "me"}, (folder / "private-key.pem").read_text(encoding="utf-8"), "RS256")

    assert f'key_id = "{web_key["kid"]}"' in settings
    for public in ((folder / "public-key.pem").read_text(encoding="utf-8"), jwt.PyJWK(web_key)):
        assert jwt.decode(signed, public, ["RS256"]) == {"sub": "me"}


def test_the_private_key_is_private(folder: Path) -> None:
    """Nobody but its owner can read the private key from the moment that it is there; and nothing replaces it."""
    again = grade("push", "keys", folder, "--for", "canvas")

    assert stat.S_IMODE((folder / "private-key.pem").stat().st_mode) == 0o600
    assert again.exit_code == 2
    assert "private-key.pem is there already; name another folder" in again.stderr
