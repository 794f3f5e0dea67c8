"""What `grade practice` does, once the process in which learners' programs will run has been started."""

from __future__ import annotations

import os
import secrets
import sys
import webbrowser
from contextlib import suppress
from pathlib import Path

import click
from rich.console import Console

from grader.cli.course import open_course, own_folder
from grader.course import progress
from grader.grading import collection
from grader.grading.runner import Suite
from grader.model.errors import InputError
from grader.model.language import _
from grader.practice import screen
from grader.practice.events import Events, Pressed, Saved, Untold
from grader.practice.session import Practice
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import ForkServer


def practised(server: ForkServer, path: Path | None, course_root: Path | None) -> None:
    """Answer each save and each key, until the learner goes."""
    with ForkServers(server) as box:
        course = open_course(course_root, path)
        if not course.has_hidden_tests:
            raise InputError(_("The hidden tests are with your instructor; there is nothing to practise against here."))
        console = Console(highlight=False, emoji=False, markup=False)
        seed = secrets.randbelow(1 << 32)
        sitting = Practice(
            course,
            path or progress.work_folder(own_folder(course) or course.root),
            box,
            seed,
            lambda sitting: screen.draw(sitting, console),
        )
        with console.screen(hide_cursor=True):
            screen.draw(sitting, console)

            with (
                Events(sitting.folder) as events,
                suppress(KeyboardInterrupt),
                collection.collected(course, sitting.exercises) as suite,
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
            case Untold():
                sitting.saved(frozenset())  # stops where the reason is that the folder is gone
                sitting.caution = _(
                    "Saves are looked for three times a second here, for the system may not tell of them."
                )
        screen.draw(sitting, console)


def _open(page: Path) -> None:
    """Show a page in the browser, where there is a screen for one; a browser for terminals would take this one."""
    if sys.platform == "darwin" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        webbrowser.open(page.as_uri())
