"""Reads TOML files that people write: every error names the file and the key.

What is wrong is raised at once, or, where ``problems`` are collected, put there, so that whoever wrote the file hears
of everything at one time; in place of what is wrong stands something of the right kind meanwhile.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from grader.model.errors import InputError
from grader.model.language import Text, _

STAND_INS: dict[type, Any] = {str: "", list: [], dict: {}, int: 1}


@dataclass(frozen=True)
class Table:
    """One table of a TOML file, which knows where it stands for the sake of its errors."""

    file: str
    where: str
    values: dict[str, Any]
    fault: type[InputError]
    problems: dict[str, InputError] | None = None  # by file and key, of which the first problem is told

    def error(self, key: str, problem: str) -> InputError:
        """Return the error that says what is wrong with a key."""
        said = _("{file}: `{key}` {problem}.")
        return self.fault(said.format(file=self.file, key=f"{self.where}{key}", problem=problem))

    def refuse(self, key: str, problem: str) -> None:
        """Say what is wrong with a key: raise it, or put it to the other problems."""
        error = self.error(key, problem)
        if self.problems is None:
            raise error
        self.problems.setdefault(f"{self.file} {self.where}{key}", error)

    def of(self, key: str, kind: type | tuple[type, ...], expected: str) -> Any:
        """Return the value of a key, which has to be there and of this kind."""
        value = self.values.get(key)
        if isinstance(value, kind) and not isinstance(value, bool):
            return value
        problem = _("should be {expected}") if key in self.values else _("is missing; it should be {expected}")
        self.refuse(key, problem.format(expected=expected))
        return STAND_INS[kind if isinstance(kind, type) else kind[0]]

    def text(self, key: str) -> str:
        """Return a text."""
        return str(self.of(key, str, _("a text")))

    def text_in(self, languages: Sequence[str], key: str) -> Text:
        """Return a text in some languages: the Korean one stands under the same key with _ko, unless it is first."""
        return Text(**{code: self.text(each) for code, each in keys_in(languages, key).items()})

    def whole(self, key: str, least: int = 1) -> int:
        """Return a whole number that is at least so large."""
        expected = _("a whole number above 0") if least else _("a whole number, 0 or more")
        return int(self.number(key, int, expected, least))

    def number(self, key: str, kind: Any = (int, float), expected: str = "", least: int = 1) -> float:
        """Return a number above 0, or from 0 on where that is the ``least``."""
        expected = expected or _("a number above 0")
        value = self.of(key, kind, expected)
        if value < 0 or (least and value == 0) or not math.isfinite(value):
            self.refuse(key, _("should be {expected}").format(expected=expected))
            return 1
        return value  # type: ignore[no-any-return]

    def texts(self, key: str) -> list[str]:
        """Return a list of texts."""
        values = self.of(key, list, _("a list of texts"))
        if not all(isinstance(v, str) for v in values):
            self.refuse(key, _("should be {expected}").format(expected=_("a list of texts")))
            return []
        return list(values)

    def strings(self) -> dict[str, str]:
        """Return the whole table as texts by key."""
        return {key: self.text(key) for key in self.values}

    def table(self, key: str) -> Table:
        """Return a table within this one."""
        return replace(self, where=f"{self.where}{key}.", values=self.of(key, dict, _("a table")))

    def refuse_others(self, known: Sequence[str], *besides: re.Pattern[str]) -> None:
        """Refuse keys that mean nothing, among them misspelt ones: those neither known nor of one of some forms."""
        for key in self.values:
            if key not in known and not any(form.fullmatch(key) for form in besides):
                self.refuse(key, _("is unknown; known are {known}").format(known=", ".join(known)))

    def tables(self, key: str) -> Iterator[Table]:
        """Return the tables of an array of them."""
        for index, value in enumerate(self.of(key, list, _("a list of tables")), 1):
            if isinstance(value, dict):
                yield replace(self, where=f"{self.where}{key}[{index}].", values=value)
            else:
                self.refuse(key, _("should be {expected}").format(expected=_("a list of tables")))


def keys_in(languages: Sequence[str], key: str) -> dict[str, str]:
    """Return the key of a text in each language: that of the first has no ending."""
    return {code: key if code == languages[0] else f"{key}_{code}" for code in languages}


def read(path: Path, fault: type[InputError], shown: str = "", problems: dict[str, InputError] | None = None) -> Table:
    """Return the table that a file is; what is wrong with it is raised as this kind of error, and where it is shown.

    A file that is no table is raised in any case; ``problems`` take what is wrong within one.
    """
    shown = shown or "/".join(path.parts[-3:])
    try:
        return Table(shown, "", tomllib.loads(path.read_text(encoding="utf-8")), fault, problems)
    except OSError as error:
        raise fault(_("{file}: cannot be read ({reason}).").format(file=shown, reason=error.strerror)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise fault(_("{file}: is not valid TOML: {reason}.").format(file=shown, reason=error)) from None
