"""`grade practice`: a terminal, a warm engine, and the files that a learner saves."""

from __future__ import annotations

import os
import secrets
import sys
import webbrowser
from contextlib import suppress
from pathlib import Path

import click
from rich.console import Console

from grader.cli.options import course_option, lang_option, open_catalog, own_folder
from grader.course import progress
from grader.grading import collection
from grader.grading.runner import Suite
from grader.model.errors import InputError
from grader.model.language import _
from grader.practice import screen
from grader.practice.events import Events, Pressed, Saved
from grader.practice.session import Practice
from grader.sandbox.forkserver import Box
from grader.sandbox.launch import launch


@click.command(
    help=_(
        "Practise: each time a file in PATH is saved, it is graded at once, and the next task comes by itself. "
        "Hints and more are a key away; the keys are shown at the bottom."
    ),
    epilog="""\b
grade practice
grade practice exercises/05-layers
grade practice exercises/05-layers/layers.ipynb --lang ko
""",
)
@click.argument("path", type=click.Path(path_type=Path), required=False)
@course_option
@lang_option
def practice(path: Path | None, course: Path | None, lang: str) -> None:
    """Practise."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise InputError(_("`grade practice` needs a terminal; `grade submit` grades once, without one."))

    launched = launch()  # loads NumPy while this process does other things

    with Box(launched) as box:
        catalog = open_catalog(course, path)
        if not catalog.has_hidden_tests:
            raise InputError(_("The hidden tests are with your instructor; there is nothing to practise against here."))
        console = Console(highlight=False, emoji=False, markup=False)
        seed = secrets.randbelow(1 << 32)
        sitting = Practice(
            catalog,
            path or progress.work_folder(own_folder(catalog) or catalog.root),
            box,
            seed,
            lambda sitting: screen.draw(sitting, console),
        )
        with console.screen(hide_cursor=True):
            screen.draw(sitting, console)

            with (
                Events(sitting.folder) as events,
                suppress(KeyboardInterrupt),
                collection.collected(catalog, sitting.exercises) as suite,
            ):
                _sit(sitting, suite, events, console)
    standing = screen.summary(sitting)
    click.echo(_("{standing} Go on with `grade practice`.").format(standing=standing))


def _sit(sitting: Practice, suite: Suite, events: Events, console: Console) -> None:
    """Answer one event after the other until the learner goes."""
    sitting.begin(suite)
    screen.draw(sitting, console)
    while True:
        match events.wait():
            case Pressed("o"):
                if page := sitting.report():
                    _open(page)
            case Pressed(key):
                if not key or not sitting.press(key):
                    return
            case Saved(paths) if not sitting.saved(paths):
                continue
        screen.draw(sitting, console)


def _open(page: Path) -> None:
    """Show a page in the browser, where there is a screen for one; a browser for terminals would take this one."""
    if sys.platform == "darwin" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        webbrowser.open(page.as_uri())
