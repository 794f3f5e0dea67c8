"""What commands share of the terminal and the disk: one sentence and an exit code, a line of progress, whole files."""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, date, datetime
from typing import NoReturn

import click

from grader.model.language import _, plural
from grader.model.sanitize import CONTROL

EXIT_FAULTS, EXIT_WRONG_INPUT, EXIT_OUR_FAULT = 1, 2, 3


def fail_as_ours(sentence: str) -> NoReturn:
    """Print whose fault it is, then the sentence, and exit."""
    said = _("The grader failed, not you.")
    fail(f"{said} {sentence}", EXIT_OUR_FAULT)


def fail(sentences: str, status: int) -> NoReturn:
    """Print each line to standard error and exit."""
    for sentence in sentences.split("\n"):
        click.echo(f"grade: {CONTROL.sub('?', sentence)}", err=True)
    sys.exit(status)


def hand_over(document: str) -> None:
    """Print what programs read: in UTF-8, whatever the terminal's encoding."""
    click.echo(document.encode("utf-8", "replace"), nl=False)


def now() -> str:
    """Return the time as reports and marks hold it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def days_ago(day: date, today: date) -> str:
    """Return how long ago a day is, in words."""
    count = (today - day).days
    if count < 2:
        return _("yesterday") if count == 1 else _("today")
    return plural("{count} day ago", "{count} days ago", count)


def in_days(day: date, today: date) -> str:
    """Return how long it is until a day that comes, in words."""
    count = (day - today).days
    return _("tomorrow") if count == 1 else plural("in {count} day", "in {count} days", count)


def log(text: str) -> str:
    """Write what went wrong in the grader itself to a new file; say where it is, or its end where there is no room."""
    try:
        with tempfile.NamedTemporaryFile("w", prefix="grade-", suffix=".log", delete=False, encoding="utf-8") as file:
            file.write(text)
    except OSError:
        return text.splitlines()[-1]
    return _("What happened is in {path}.").format(path=file.name)


class ProgressLine:
    """A line on a terminal's standard error that says what is being done, and is gone afterwards."""

    def __init__(self) -> None:
        self.shown = ""

    def __enter__(self) -> ProgressLine:
        return self

    def tell(self, text: str) -> None:
        """Replace the line."""
        if sys.stderr.isatty() and text != self.shown:
            self.shown = text
            click.echo(f"\r\x1b[K… {text}", nl=False, err=True)

    def __exit__(self, *_: object) -> None:
        if self.shown:
            click.echo("\r\x1b[K", nl=False, err=True)
