"""The language that the program speaks: gettext for its own texts, ``Text`` for a course's."""

from __future__ import annotations

import gettext
import os
from dataclasses import dataclass
from pathlib import Path

from grader.system import desktop

DOMAIN = "grader"
LOCALE_DIR = Path(__file__).parents[1] / "locale"
LANGUAGES = ("en", *sorted(folder.name for folder in LOCALE_DIR.iterdir()))  # that the program speaks

_current = "en"
_translations: gettext.NullTranslations = gettext.NullTranslations()


@dataclass(frozen=True, slots=True, init=False)
class Text:
    """One text of a course by the code of its language, as ``Text("yes", "네", de="ja")``.

    Where it is not there in the language spoken now, the first one stands in.
    """

    by_language: tuple[tuple[str, str], ...]

    def __init__(self, en: str = "", ko: str = "", **others: str) -> None:
        texts = {"en": en, "ko": ko, **others}
        object.__setattr__(self, "by_language", tuple((code, text) for code, text in texts.items() if text))

    def __str__(self) -> str:
        return self.nearest(_current)

    @property
    def en(self) -> str:
        """The English text, for authors who make one text of others."""
        return self.in_language("en")

    @property
    def ko(self) -> str:
        """The Korean text, likewise."""
        return self.in_language("ko")

    def in_language(self, code: str) -> str:
        """Return the text in one language, or "" where there is none."""
        return dict(self.by_language).get(code, "")

    def nearest(self, code: str) -> str:
        """Return the text in one language, or else in the first that it is there in."""
        return self.in_language(code) or next((text for _code, text in self.by_language), "")


def choose(asked: str | None = None) -> str:
    """Speak ``asked``, or what GRADE_LANG or the desktop say, or English; return the choice."""
    global _current, _translations
    named = asked or os.environ.get("GRADE_LANG") or desktop.language() or "en"
    _current = next((language for language in LANGUAGES if named.lower().startswith(language)), "en")
    _translations = gettext.translation(DOMAIN, LOCALE_DIR, [_current], fallback=True)
    os.environ["LANGUAGE"] = _current  # click's own words: it asks the standard library, which looks here
    gettext.bindtextdomain("click", LOCALE_DIR)
    gettext.textdomain("click")
    return _current


def current() -> str:
    """Return the code of the language spoken now."""
    return _current


def _(message: str) -> str:
    """Return ``message`` in the language spoken now."""
    return _translations.gettext(message)


def plural(one: str, many: str, count: int) -> str:
    """Return the form of the text that goes with ``count``, with ``{count}`` filled in."""
    return _translations.ngettext(one, many, count).format(count=count)


def located(place: str, line: int) -> str:
    """Return where a line is in words; ``place`` is a file, or a cell of one such as "gates.ipynb, cell 2"."""
    name, _comma, cell = place.rpartition(", cell ")
    if name and cell.isdigit():
        return _("{name}, cell {cell}, line {line}").format(name=name, cell=cell, line=line)
    return _("{place}, line {line}").format(place=place, line=line)


def listed(names: list[str], most: int) -> str:
    """Return some names in a row, and how many more there are."""
    named = ", ".join(names[:most])
    return _("{named} and {count} more").format(named=named, count=len(names) - most) if len(names) > most else named
