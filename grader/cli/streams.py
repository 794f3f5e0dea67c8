"""What a command reads and prints to, whatever was closed when it began, and whatever signs a terminal lacks."""

from __future__ import annotations

import codecs
import io
import os
import sys
import unicodedata
from pathlib import Path

SMALLEST = {"COLUMNS": 20, "LINES": 5}  # what is said to be smaller is not known
PLAINLY = "plainly"  # an error handler
PLAIN_ASCII = "plain_ascii"  # an encoding; where one is called ASCII, click prints UTF-8 all the same
PLAIN = str.maketrans("✓✗○▸█░│├└─–−×·“”‘’", "vxo>#.|||---x*\"\"''") | {ord("≠"): "!="}


def prepare() -> None:
    """Open what was closed, forget sizes that are none, and have signs that an encoding lacks shown by plain ones."""
    for name, least in SMALLEST.items():
        said = os.environ.get(name, "")
        if said.isdecimal() and int(said) < least:
            del os.environ[name]
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # it was closed when we began, as by a daemon
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - to the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            is_ascii = codecs.lookup(stream.encoding).name == "ascii"
            stream.reconfigure(encoding=PLAIN_ASCII if is_ascii else None, errors=PLAINLY)


def plain(sign: str) -> str:
    """Return what is shown for a sign that cannot be.

    >>> "".join(map(plain, "✓ “w₁ × x²” … 10⁻⁶ 각"))
    'v "w1 x x^2" ... 10^-^6 ?'
    """
    shown = unicodedata.normalize("NFKD", sign.translate(PLAIN)).translate(PLAIN)
    raised = "^" if unicodedata.decomposition(sign).startswith("<super>") else ""
    return raised + shown if shown.isascii() else "?"


def _shown_plainly(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(plain, error.object[error.start : error.end])), error.end


def _by_another_name(name: str) -> codecs.CodecInfo | None:
    if name != PLAIN_ASCII:
        return None
    its = codecs.lookup("ascii")
    return codecs.CodecInfo(*its, its.incrementalencoder, its.incrementaldecoder, PLAIN_ASCII)


codecs.register_error(PLAINLY, _shown_plainly)
codecs.register(_by_another_name)
