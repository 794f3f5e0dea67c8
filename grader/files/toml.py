"""Reads TOML files that people write: every error names the file and the key."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.model.errors import InputError
from grader.model.language import Text, _


@dataclass(frozen=True)
class Table:
    """One table of a TOML file, which knows where it stands for the sake of its errors."""

    file: str
    where: str
    values: dict[str, Any]
    fault: type[InputError]

    def error(self, key: str, problem: str) -> InputError:
        """Return the error that says what is wrong with a key."""
        said = _("{file}: `{key}` {problem}.")
        return self.fault(said.format(file=self.file, key=f"{self.where}{key}", problem=problem))

    def of(self, key: str, kind: type | tuple[type, ...], expected: str) -> Any:
        """Return the value of a key, which has to be there and of this kind."""
        if key not in self.values:
            raise self.error(key, _("is missing; it should be {expected}").format(expected=expected))
        value = self.values[key]
        if not isinstance(value, kind) or isinstance(value, bool):
            raise self.error(key, _("should be {expected}").format(expected=expected))
        return value

    def text(self, key: str) -> str:
        """Return a text."""
        return str(self.of(key, str, _("a text")))

    def text_in(self, languages: Iterable[str], key: str) -> Text:
        """Return a text in some languages: the Korean one stands under the same key with _ko."""
        return Text(**{code: self.text(key_in(code, key)) for code in languages})

    def whole(self, key: str) -> int:
        """Return a whole number above 0."""
        return int(self.number(key, int, _("a whole number above 0")))

    def number(self, key: str, kind: Any = (int, float), expected: str = "") -> float:
        """Return a number above 0."""
        expected = expected or _("a number above 0")
        value = self.of(key, kind, expected)
        if value <= 0:
            raise self.error(key, _("should be {expected}").format(expected=expected))
        return value  # type: ignore[no-any-return]

    def texts(self, key: str) -> list[str]:
        """Return a list of texts."""
        values = self.of(key, list, _("a list of texts"))
        if not all(isinstance(v, str) for v in values):
            raise self.error(key, _("should be {expected}").format(expected=_("a list of texts")))
        return list(values)

    def strings(self) -> dict[str, str]:
        """Return the whole table as texts by key."""
        return {key: self.text(key) for key in self.values}

    def table(self, key: str) -> Table:
        """Return a table within this one."""
        return Table(self.file, f"{self.where}{key}.", self.of(key, dict, _("a table")), self.fault)

    def tables(self, key: str) -> Iterator[Table]:
        """Return the tables of an array of them."""
        for index, value in enumerate(self.of(key, list, _("a list of tables")), 1):
            if not isinstance(value, dict):
                raise self.error(key, _("should be {expected}").format(expected=_("a list of tables")))
            yield Table(self.file, f"{self.where}{key}[{index}].", value, self.fault)


def key_in(language: str, key: str) -> str:
    """Return the key of a text in a language; English has no ending."""
    return key if language == "en" else f"{key}_{language}"


def read(path: Path, fault: type[InputError], shown: str = "") -> Table:
    """Return the table that a file is; what is wrong with it is raised as this kind of error, and where it is shown."""
    shown = shown or "/".join(path.parts[-3:])
    try:
        return Table(shown, "", tomllib.loads(path.read_text(encoding="utf-8")), fault)
    except OSError as error:
        raise fault(_("{file}: cannot be read ({reason}).").format(file=shown, reason=error.strerror)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise fault(_("{file}: is not valid TOML: {reason}.").format(file=shown, reason=error)) from None
