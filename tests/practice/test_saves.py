"""Saves are seen also where the system tells of none: it has no watch left, or a part of the folder is closed to it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event

import pytest

from grader.practice import saves
from tests.practice.learner import TASK_1, WRONG, Start

CAUTION = "Saves are looked for three times a second here"


def without(limit: str) -> list[str]:
    """Return words that start a program where nothing of a kind is left to whoever watches folders."""
    script = f'echo 0 > /proc/sys/user/{limit} && exec "$@"'
    return ["unshare", "--user", "--map-root-user", "sh", "-c", script, "sh"]


@pytest.mark.parametrize("limit", ["max_inotify_instances", "max_inotify_watches"])
def test_no_watch_is_left(start: Start, work: Path, limit: str) -> None:
    """Where other programs have taken all there is, each save is graded all the same, and a line says why it takes longer."""
    if subprocess.run([*without(limit), "true"], capture_output=True, check=False).returncode:
        pytest.skip("no namespace of users with limits of its own is to be had here")
    terminal = start(through=without(limit))
    terminal.shows(CAUTION)
    terminal.shows("Begin at")
    work.write_text(WRONG, encoding="utf-8")
    terminal.shows("you got 5.0")
    work.write_text(TASK_1, encoding="utf-8")

    terminal.shows("✓ Task 1 is done.")
    terminal.shows(CAUTION)


def test_who_is_told_is_not_cautioned(start: Start, work: Path) -> None:
    """Where the system tells of saves, nothing is said of it."""
    terminal = start()
    terminal.shows("Begin at")
    work.write_text(TASK_1, encoding="utf-8")

    assert CAUTION not in terminal.shows("✓ Task 1 is done.")


@pytest.mark.parametrize("limit", ["", "max_inotify_instances"])
def test_a_folder_that_vanishes_is_one_sentence(start: Start, own_miniature: Path, limit: str) -> None:
    """Practice in a folder that is deleted ends in one sentence, however saves are seen."""
    if limit and subprocess.run([*without(limit), "true"], capture_output=True, check=False).returncode:
        pytest.skip("no namespace of users with limits of its own is to be had here")
    copy = own_miniature.parent / "work"
    shutil.copytree(own_miniature / "exercises" / "01-line", copy)
    terminal = start(str(copy), "--course", str(own_miniature), through=without(limit) if limit else ())
    terminal.shows("Begin at")
    shutil.rmtree(copy)

    assert terminal.ends() == 2
    assert "is no longer there." in terminal.text.replace("\n", "")


class Changes(Event):
    """Makes one change each time that somebody waits for it, and is set in the end."""

    def __init__(self, *changes: Callable[[], object]) -> None:
        super().__init__()
        self.left = list(changes)

    def wait(self, timeout: float | None = None) -> bool:
        """Make the next change, a tick of the clock later."""
        if not self.left:
            return True
        self.left.pop(0)()
        return super().wait(0.02)


def looks(folder: Path, *changes: Callable[[], object]) -> list[set[str]]:
    """Return the names of what each look found that found anything."""
    found = saves.looked_for(folder, saves.states(folder), Changes(*changes))
    return [{path.name for path in paths} for paths in found]


def test_every_save_is_found(tmp_path: Path) -> None:
    """Several saves within a second, of as many bytes, with an old date, or by renaming, are found one by one."""
    work, part = tmp_path / "line.py", tmp_path / "line.py.part"

    def renamed() -> None:
        part.write_text("4", encoding="utf-8")
        shutil.copystat(work, part)
        part.replace(work)

    one, two = (partial(work.write_text, text, encoding="utf-8") for text in "12")
    old = partial(os.utime, work, (0, 0))

    assert looks(tmp_path, one, one, two, old, renamed, work.unlink) == [{"line.py"}] * 6


def test_nothing_is_found_where_nothing_was_saved(tmp_path: Path) -> None:
    """Reading a file is no save, and no look tells twice of the same one."""
    work = tmp_path / "line.py"
    work.write_text("1", encoding="utf-8")

    assert looks(tmp_path, work.read_text, work.touch, work.read_text, work.read_text) == [{"line.py"}]


def test_what_nobody_hands_in_is_not_looked_at(tmp_path: Path) -> None:
    """Hidden folders and virtual environments are passed over, links lead nowhere, and other folders are looked into."""
    (tmp_path / "round").symlink_to(tmp_path)

    def written(name: str) -> None:
        path = tmp_path / name / "line.py"
        path.parent.mkdir(parents=True)
        path.write_text("1", encoding="utf-8")

    assert looks(tmp_path, *(partial(written, name) for name in (".git", "venv", "__pycache__", "a/b"))) == [
        {"line.py"}
    ]


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    """What was in a folder that vanishes is found changed, and it may come back."""
    folder = tmp_path / "work"
    back = partial(shutil.copytree, tmp_path / "kept", folder)
    for name in ("work", "kept"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "line.py").write_text("1", encoding="utf-8")

    assert looks(folder, partial(shutil.rmtree, folder), back) == [{"line.py"}] * 2
