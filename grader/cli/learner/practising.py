"""What `grade practice` does, once the process in which learners' programs will run has been started."""

from __future__ import annotations

import secrets
import webbrowser
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue

import click
from rich.console import Console

from grader.cli.course import open_own_course, work_folder
from grader.grading import collection
from grader.grading.runner import Suite
from grader.model.errors import InputError
from grader.model.language import _
from grader.practice import screen
from grader.practice.events import Event, Events, Found, Pressed, Saved, Untold
from grader.practice.jobs import Job, Page
from grader.practice.session import Practice
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import Server
from grader.system import desktop


def practised(server: Server, path: Path | None, course_root: Path | None) -> None:
    """Answer each save and each key, until the learner goes."""
    with ForkServers(server) as box:
        course = open_own_course(course_root, path)
        if not course.has_hidden_tests:
            raise InputError(_("The hidden tests are with your instructor; there is nothing to practise against here."))
        console = Console(highlight=False, emoji=False, markup=False)
        seed = secrets.randbelow(1 << 32)
        jobs: SimpleQueue[Job | None] = SimpleQueue()
        mine = path or work_folder(course)
        sitting = Practice(course, mine, box, seed, jobs.put)
        with console.screen(hide_cursor=True), Events(sitting.folder) as events, suppress(KeyboardInterrupt):
            with ThreadPoolExecutor(1) as threads:
                answered = threads.submit(_sit, sitting, events, console, jobs)
                try:
                    _work(sitting, events, jobs)
                finally:
                    events.put(Pressed(""))
            answered.result()
    standing = screen.summary(sitting)
    is_done = all(sitting.is_done(*place) for place in sitting.places())
    click.echo(standing if is_done else _("{standing} Go on with `grade practice`.").format(standing=standing))


def _work(sitting: Practice, events: Events, jobs: SimpleQueue[Job | None]) -> None:
    """Carry out one job after another until there is none any more; here, for hidden tests need the main thread."""
    with collection.collected(sitting.course, sitting.exercises) as suite:
        events.put(Found(suite))
        for job in iter(jobs.get, None):
            for found in job():
                events.put(Found(found))


def _sit(sitting: Practice, events: Events, console: Console, jobs: SimpleQueue[Job | None]) -> None:
    """Answer one event after the other until the learner goes."""
    try:
        screen.draw(sitting, console)
        while _answered(sitting, events.wait()):
            screen.draw(sitting, console)
    finally:
        sitting.stop()
        jobs.put(None)


def _answered(sitting: Practice, event: Event) -> bool:
    """Do what an event asks for; return whether the learner goes on."""
    match event:
        case Pressed(key):
            return bool(key) and sitting.press(key)
        case Saved(paths):
            sitting.saved(paths)
        case Found(Suite() as suite):
            sitting.begin(suite)
        case Found(found):
            sitting.take(found)
            if isinstance(found, Page) and found.path:
                _open(found.path)
        case Untold():
            sitting.saved(frozenset())  # stops where the reason is that the folder is gone
            sitting.caution = _("Saves are looked for three times a second here, for the system may not tell of them.")
    return True


def _open(page: Path) -> None:
    """Show a page in the browser, where there is a screen for one."""
    if desktop.has_screen():
        webbrowser.open(page.as_uri())
