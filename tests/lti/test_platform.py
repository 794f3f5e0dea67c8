"""Settings: whatever is wrong with them, or with their key, is one sentence that names the file and the key in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from grader.lti import KINDS, keys, platform
from grader.model.errors import InputError
from tests.commands import grade
from tests.results import results_of

SETTINGS = """
kind = "moodle"
client_id = "client"
token_url = "https://moodle.example.org/mod/lti/token.php"
line_items_url = "https://moodle.example.org/mod/lti/services.php/2/lineitems?type_id=1"
members_url = "https://moodle.example.org/mod/lti/services.php/CourseSection/2/bindings/1/memberships"
match = "email"
key_file = "private-key.pem"
key_id = "0123"
"""


def test_a_key_that_others_can_read_is_not_used(folder: Path) -> None:
    """Settings whose key is open to others are refused with what to type."""
    (folder / "good.toml").write_text(SETTINGS, encoding="utf-8")
    (folder / "private-key.pem").chmod(0o640)
    refused = grade("push", "lti", folder, "--config", folder / "good.toml")
    (folder / "private-key.pem").chmod(0o600)

    assert refused.exit_code == 2
    assert f"can be read by others; type: chmod 600 {folder}/private-key.pem" in refused.stderr


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_file_says_what_is_left(kind: str, tmp_path: Path) -> None:
    """Settings that were not completed name the first thing to fill in; the page says in which file that is."""
    made = grade("push", "keys", tmp_path / "lti", "--for", kind)
    pushed = grade("push", "lti", results_of(tmp_path / "results", {}), "--config", tmp_path / "lti" / "lti.toml")

    assert str(tmp_path / "lti" / "lti.toml") in made.stdout
    assert len(made.stdout.splitlines()) < 20
    assert pushed.exit_code == 2
    assert "lti.toml: still to be filled in: client_id, token_url, line_items_url" in pushed.stderr


def test_complete_settings_are_read(folder: Path) -> None:
    """The audience is the token's address where nothing else is said, and the key is not shown with the rest."""
    path = folder / "complete.toml"
    path.write_text(SETTINGS, encoding="utf-8")
    there = platform.read(path)

    assert there.audience == there.token_url == "https://moodle.example.org/mod/lti/token.php"
    assert "PRIVATE KEY" in there.key
    assert "PRIVATE KEY" not in repr(there)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('kind = "moodle"\n', "", "`kind` is missing; it should be a text."),
        ('"moodle"', '"sakai"', "`kind` should be one of moodle, canvas, openedx, other."),
        ('"client"', "7", "`client_id` should be a text."),
        ("https://moodle.example.org/mod/lti/token.php", "http://moodle.example.org/token", "`token_url` should be an address that begins with https://"),
        ("https://moodle.example.org/mod/lti/token.php", "https://[", "`token_url` should be an address"),
        ('"email"', '"name"', "`match` should be one of user_id, email, sourced_id."),
        ("members_url", "member_url", "`member_url` is unknown; known are kind, client_id"),
        ('members_url = "https', '# "https', "`members_url` is missing: who has which email is looked up there."),
        ("private-key.pem", "no.pem", "no.pem"),
        ("private-key.pem", "public-key.pem", "public-key.pem is no private key in PEM"),
        ("client_id", "[client_id", "is not valid TOML"),
        ("client_id", f"deep = {'[' * 100_000}\nclient_id", "is not valid TOML"),
    ],
)  # fmt: skip
def test_wrong_settings_are_named(folder: Path, old: str, new: str, said: str) -> None:
    """One sentence says which key of which file is wrong, and what it should be."""
    path = folder / "wrong.toml"
    path.write_text(SETTINGS.replace(old, new, 1), encoding="utf-8")
    pushed = grade("push", "lti", folder, "--config", path)

    assert pushed.exit_code == 2
    assert said in pushed.stderr
    assert len(pushed.stderr.splitlines()) == 1


def test_other_keys_are_refused(tmp_path: Path) -> None:
    """A key with a password, one that is not RSA and a text that is no key are named."""
    large, other = rsa.generate_private_key(65537, 2048), ec.generate_private_key(ec.SECP256R1())
    texts = {
        "no private key in PEM without a password": large.private_bytes(
            Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"x")
        ),
        "is no RSA key": other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        "no private key in PEM": b"hello",
    }
    for said, text in texts.items():
        path = tmp_path / "key.pem"
        path.write_bytes(text)
        path.chmod(0o600)
        with pytest.raises(InputError, match=said):
            platform.private_key(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """Settings that are not there, and keys where nothing can be written, are one sentence."""
    (tmp_path / "file").touch()
    missing = grade("push", "lti", tmp_path, "--config", tmp_path / "lti.toml")
    blocked = grade("push", "keys", tmp_path / "file", "--for", "other")

    assert (missing.exit_code, blocked.exit_code) == (2, 2)
    assert "lti.toml: there is no such file; `grade push keys lti/ --for moodle` begins one." in missing.stderr
    assert "file: cannot be written (File exists)." in blocked.stderr
    assert keys.PUBLIC_KEY not in blocked.stdout
