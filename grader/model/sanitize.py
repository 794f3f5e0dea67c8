"""Makes any text fit to show: no control characters, no lone surrogates, no paths of this machine, bounded."""

from __future__ import annotations

import re
import unicodedata

CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\u061c\u200b\u200e\u200f\u2060\ufeff\ufffe\uffff]"
)
ABSOLUTE_PATH = re.compile(
    r"(?<![\w./])(?:(?:/[^\s/:'\"<>|,;()]{1,255}){2,64}|/(?:root|home|autograder)\b)|\b[A-Za-z]:\\[^\s:'\"<>|,;()]{1,1024}"
)
UNSEEN_KINDS = ("Cc", "Cf", "Co", "Cs")  # control, format, private use, half of a pair
# What Unicode calls letters, marks, symbols or not assigned, and nobody draws: fillers, joiners, selectors, blanks.
UNSEEN = re.compile(
    r"[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u2800\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8\ufffe\uffff"
    r"\U00013441\U00013442\U0001d159\U000e0000-\U000e0fff]"
)


def printable(text: str) -> str:
    """Return a name or a sentence on one line, each letter that cannot be seen marked as such.

    Bytes of a file's name that are no text are told as such, and paths stay, because somebody typed them.
    """
    return _on_one_line(text, "\N{REPLACEMENT CHARACTER}")


def seen(text: str) -> str:
    """Return what a reader sees of a name; two names that look alike are the same here."""
    return _on_one_line(text, "")


def _on_one_line(text: str, unseen: str) -> str:
    return " ".join("".join(_shown(letter, unseen) for letter in text).split())


def _shown(letter: str, unseen: str) -> str:
    if "\udc80" <= letter <= "\udcff":
        return f"\\x{ord(letter) - 0xDC00:02x}"
    if letter.isspace() or not (unicodedata.category(letter) in UNSEEN_KINDS or UNSEEN.match(letter)):
        return letter
    return unseen


def clean_line(text: str, limit: int) -> str:
    """Return ``text`` as ``clean`` does, on one line."""
    return " ".join(clean(text, limit).split())


def clean(text: str, limit: int) -> str:
    """Return at most ``limit`` characters of ``text`` that any terminal, page or JSON reader can be given."""
    text = text[: 4 * limit].encode("utf-8", "replace").decode()
    text = CONTROL.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r\n", "\n"))
    text = ABSOLUTE_PATH.sub(lambda path: "…/" + re.split(r"[/\\]", path[0])[-1], text)
    return text if len(text) <= limit else text[: limit - 1] + "…"
