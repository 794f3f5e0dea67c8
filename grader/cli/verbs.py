"""A group of commands that says what each is for, and imports one only when it is typed."""

from __future__ import annotations

import errno
import os
import sys
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any

import click

from grader.cli import streams
from grader.cli.terminal import EXIT_WRONG_INPUT, fail, fail_as_ours, log
from grader.model.errors import GraderError, InputError
from grader.model.language import _

FEWEST_OPEN = 32  # files at once, with which whatever is typed comes to its end; 18 were needed


@dataclass(frozen=True, slots=True)
class Verb:
    """A command: its name, the module that holds it under that name, and what it is for, in a line.

    Where a module holds it under another name than its own, that follows: ``grader.cli.learner.hint:solution``.
    """

    name: str
    module: str
    line: str
    who: str = ""  # types it
    without: str = ""  # said where a package is missing that not everybody installs

    def load(self) -> click.Command:
        """Import the command (InputError where what it needs is not installed)."""
        name, _colon, attribute = self.module.partition(":")
        try:
            module = import_module(name)
        except ModuleNotFoundError:
            if not self.without:
                raise
            raise InputError(self.without) from None
        command: click.Command = getattr(module, attribute or name.rpartition(".")[2])
        command.options_metavar = _("[OPTIONS]")
        return command


class Verbs(click.Group):
    """A group of verbs, listed by who types them. It ends our errors in one sentence and the right exit code."""

    def __init__(self, name: str, *, verbs: Sequence[Verb], **settings: Any) -> None:
        super().__init__(name, **settings)
        self.verbs = {verb.name: verb for verb in verbs}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all verbs, in the order in which they are shown."""
        return list(self.verbs)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of this name, if there is one."""
        return self.verbs[cmd_name].load() if cmd_name in self.verbs else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the verbs under those who type them, without importing one."""
        for who, verbs in groupby(self.verbs.values(), key=lambda verb: verb.who):
            with formatter.section(who or _("Commands")):
                formatter.write_dl([(verb.name, verb.line) for verb in verbs])

    def main(self, *args: Any, **settings: Any) -> Any:
        """Do what was typed, also where that is only to be explained, or is no command."""
        streams.prepare()
        return super().main(*args, **settings)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command."""
        try:
            if 0 < _most_open() < FEWEST_OPEN:
                raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))
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
            if isinstance(error, OSError) and error.errno == errno.EMFILE:
                said = _(
                    "Only {limit} files may be open at once here; type `ulimit -n 1024`, in a new terminal if this one "
                    "refuses, and begin again."
                )
                fail(said.format(limit=_most_open()), EXIT_WRONG_INPUT)
            if isinstance(error, FileNotFoundError) and not _stands_somewhere():
                fail(_("The folder that you are in does not exist any more; go to another one."), EXIT_WRONG_INPUT)
            fail_as_ours(log(traceback.format_exc()))


def _most_open() -> int:
    """Return how many files this process may have open at once; -1 is without bound."""
    return os.sysconf("SC_OPEN_MAX") if hasattr(os, "sysconf") else -1  # Windows has none


def _stands_somewhere() -> bool:
    """Return whether the current folder is still there."""
    try:
        os.getcwd()  # noqa: PTH109 - Path.cwd is this, and so is its error
    except FileNotFoundError:
        return False
    return True
