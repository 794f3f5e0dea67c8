"""What commands share of the terminal and the disk: one sentence and an exit code, a line of progress, whole files."""

from __future__ import annotations

import errno
import io
import os
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Any, NoReturn

import click

from grader.cli.verbs import Verbs
from grader.model.errors import GraderError, InputError
from grader.model.language import _
from grader.model.sanitize import CONTROL

EXIT_FAULTS, EXIT_WRONG_INPUT, EXIT_OUR_FAULT = 1, 2, 3


class Commands(Verbs):
    """A group of commands that ends our errors in one sentence and the right exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")  # a terminal of another encoding shows ? for ✓
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # somebody had seen enough, as in `| head`
            sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - to the end
            sys.exit(0)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except InputError as error:
            fail(str(error), EXIT_WRONG_INPUT)
        except GraderError as error:
            fail_as_ours(str(error))
        except Exception as error:  # noqa: BLE001 - a fault of ours: the traceback is for us, and goes to a file
            if isinstance(error, OSError) and error.errno == errno.ENOSPC:
                fail(_("No space is left where this was to be written."), EXIT_WRONG_INPUT)
            log = write_log(traceback.format_exc())
            fail_as_ours(_("What happened is in {path}.").format(path=log))


def fail_as_ours(sentence: str) -> NoReturn:
    """Print whose fault it is, then the sentence, and exit."""
    said = _("The grader failed, not you.")
    fail(f"{said} {sentence}", EXIT_OUR_FAULT)


def fail(sentence: str, status: int) -> NoReturn:
    """Print one sentence to standard error and exit."""
    click.echo(f"grade: {CONTROL.sub('?', sentence)}", err=True)
    sys.exit(status)


def write_log(text: str) -> str:
    """Write what went wrong in the grader itself to a new file, and return its path."""
    with tempfile.NamedTemporaryFile("w", prefix="grade-", suffix=".log", delete=False, encoding="utf-8") as file:
        file.write(text)
    return file.name


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
