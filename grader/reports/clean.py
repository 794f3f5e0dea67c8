"""Makes any text fit to show: no control characters, no lone surrogates, no paths of this machine, bounded."""

from __future__ import annotations

import re

CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\u061c\u200b\u200e\u200f\u2060\ufeff\ufffe\uffff]"
)
ABSOLUTE_PATH = re.compile(
    r"(?<![\w./])(?:(?:/[^\s/:'\"<>|,;()]{1,255}){2,64}|/(?:root|home|autograder)\b)|\b[A-Za-z]:\\[^\s:'\"<>|,;()]{1,1024}"
)


def printable(text: str) -> str:
    """Return a name on one line that a terminal shows as it is; paths stay, because somebody typed them."""
    return " ".join(CONTROL.sub("\N{REPLACEMENT CHARACTER}", text.encode("utf-8", "replace").decode()).split())


def clean_line(text: str, limit: int) -> str:
    """Return ``text`` as ``clean`` does, on one line."""
    return " ".join(clean(text, limit).split())


def clean(text: str, limit: int) -> str:
    """Return at most ``limit`` characters of ``text`` that any terminal, page or JSON reader can be given."""
    text = text[: 4 * limit].encode("utf-8", "replace").decode()
    text = CONTROL.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r\n", "\n"))
    text = ABSOLUTE_PATH.sub(lambda path: "…/" + re.split(r"[/\\]", path[0])[-1], text)
    return text if len(text) <= limit else text[: limit - 1] + "…"
