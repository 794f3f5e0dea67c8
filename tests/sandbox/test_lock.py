"""What a learner's program can and cannot do once it is locked in, in each mode of the sandbox."""

from __future__ import annotations

import dataclasses
import os
import signal
from pathlib import Path
from typing import Any

import pytest

from grader.model.course import Course
from grader.model.report import Outcome
from grader.protocol import refs
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import PLAIN, PLOTS
from grader.sandbox.lockdown import lock, mechanisms
from grader.sandbox.workers.server import ForkServer
from grader.sandbox.workers.worker import Worker
from tests.grading import check, grade_all, outcomes, source_of
from tests.modes import Mode

HERE = Path(__file__).parent
USUAL = (HERE / "usual.py").read_bytes()
NAMES = [line[4:-3] for line in USUAL.decode().splitlines() if line.startswith("def ")]


def answer(worker: Worker, name: str) -> Any:
    """Return what a function of the loaded file answers."""
    place = refs.Ref(0, ((".", name),))
    return worker.ask("call", place, (), {}, seconds=20.0, output_limit=1 << 20)


def loaded(box: ForkServers, source: bytes, kind: str = PLAIN) -> Worker:
    """Return a worker that has loaded a file."""
    worker = box.worker(512, kind)
    reply = worker.ask("load", "file", "file.py", source, seconds=20.0, output_limit=1 << 20)
    assert reply[:1] == ("ok",)
    assert reply[1][0] == []
    return worker


@pytest.mark.parametrize("name", NAMES)
def test_what_learners_usually_do_works(locked_box: ForkServers, name: str) -> None:
    """Random numbers, plots, threads, coroutines, files of one's own and the like work as they do at home."""
    worker = loaded(locked_box, USUAL, PLOTS)
    try:
        assert answer(worker, name) == ("ok", True)
    finally:
        worker.close()


REFUSED = {
    "urlopen": ("import urllib.request", "urllib.request.urlopen('http://127.0.0.1:9')", "The network is not"),
    "socket": ("import socket", "socket.create_connection(('127.0.0.1', 9))", "The network is not"),
    "run": ("import subprocess", "subprocess.run(['true'])", "Other programs and processes cannot"),
    "system": ("import os", "os.system('true')", "Other programs and processes cannot"),
    "fork": ("import os", "os.fork()", "Other programs and processes cannot"),
    "multiprocessing": (
        "import multiprocessing", "multiprocessing.get_context('fork').Process().start()", "Other programs and"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_is_said(miniature: Course, locked_box: ForkServers, name: str) -> None:
    """The network and other programs are refused in a sentence, and the check is one that RAISED."""
    preparation, act, sentence = REFUSED[name]
    source = source_of("line.py", f"{preparation}\ndef double(x):\n    {act}\n    return 2 * x\n")

    (result,) = grade_all(miniature, miniature.exercises[0], [(source,)], locked_box)

    assert check(result, "doubles_a_number").outcome is Outcome.RAISED
    assert check(result, "doubles_a_number").message.startswith(sentence)
    assert check(result, "doubles_a_number").place == "line.py, line 3"


def test_what_is_refused_while_loading_is_said(miniature: Course, locked_box: ForkServers) -> None:
    """A download at the top of a file becomes a notice, and the rest is graded."""
    text = "import urllib.request\nurllib.request.urlopen('http://127.0.0.1:9')\ndef double(x):\n    return 2 * x\n"

    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", text),)], locked_box)

    assert result.notices == ("line.py, line 2: The network is not available while grading.",)
    assert check(result, "doubles_a_number").outcome is Outcome.PASSED


def test_a_worker_that_cannot_lock_itself_in_runs_nothing(miniature: Course, locked_box: ForkServers) -> None:
    """Where a step of the lock fails, no code of the learner runs: the checks are BROKEN, which is our fault."""
    (exercise,) = miniature.exercises
    impossible = dataclasses.replace(exercise, limits=dataclasses.replace(exercise.limits, memory_mib=1 << 60))

    (result,) = grade_all(miniature, impossible, [(source_of("line.py", "def double(x): return 2 * x"),)], locked_box)

    assert set(outcomes(result).values()) == {Outcome.BROKEN}


SCRATCH = b"""
import os

def leave_something():
    os.makedirs("folder/within")
    with open("folder/within/note", "w") as note:
        note.write("x")
    os.fchmod(os.open("folder", os.O_RDONLY), 0)
    return os.getcwd()

def look_around():
    return os.listdir(".")
"""


def test_the_scratch_folder_is_new_and_does_not_stay(mode: Mode) -> None:
    """Each worker begins in an empty folder; what it leaves there is gone with it, whatever its permissions."""
    with ForkServers(without=mode.without) as box:
        first, second = loaded(box, SCRATCH), loaded(box, SCRATCH)
        left = answer(first, "leave_something")
        assert left[0] == "ok"

        assert answer(second, "look_around") == ("ok", [])

        first.close()
        second.close()
    folder = Path(left[1])
    assert not folder.exists()
    assert folder.parent == Path("/") or not folder.parent.exists()


def test_a_zygote_that_ends_is_replaced(locked_box: ForkServers) -> None:
    """After a server was killed, the next worker comes from a new one."""
    server = locked_box.server(PLAIN)
    server.await_ready()
    assert isinstance(server, ForkServer)
    assert server.process
    os.kill(server.process.pid, signal.SIGKILL)
    server.process.wait()
    assert server.control.recv(1) == b""  # those that the kernel ends with it are gone, too

    worker = loaded(locked_box, SCRATCH)

    assert answer(worker, "look_around") == ("ok", [])
    worker.close()


def test_a_worker_has_nothing_of_the_graders_environment(
    locked_box: ForkServers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the variables nor the descriptors of the grader are there in a worker."""
    monkeypatch.setenv("A_SECRET_OF_THE_GRADER", "1")
    source = b"""
import os

def variables():
    return sorted(os.environ)

def descriptors():
    return [fd for fd in range(64) if is_open(fd)]

def is_open(fd):
    try:
        os.fstat(fd)
    except OSError:
        return False
    return True
"""
    worker = loaded(locked_box, source)

    assert answer(worker, "variables")[1] == [
        "HOME", "LANG", "MPLBACKEND", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "PATH", "TMPDIR",
    ]  # fmt: skip
    assert answer(worker, "descriptors")[1] == [0, 1, 2, 3, 4]
    worker.close()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has privileges to lose")
def test_packages_that_root_alone_gets_to_are_noticed(tmp_path: Path) -> None:
    """Where a user's private folder holds the packages, root reads them by a privilege that no worker has."""
    tmp_path.chmod(0o700)
    (tmp_path / "site-packages").mkdir()
    cell = lock.Cell(frozenset({mechanisms.LANDLOCK}), (), (str(tmp_path / "site-packages"),))
    assert lock.can_import(cell)

    os.chown(tmp_path, 65534, -1)

    assert not lock.can_import(cell)
    assert lock.can_import(
        dataclasses.replace(cell, mechanisms=frozenset({mechanisms.NAMESPACES}))
    )  # shown in the new root


def test_what_is_hidden_is_gone_around(tmp_path: Path) -> None:
    """Of folders with something hidden in them, what lies around it is named, and the folders that lead there."""
    for name in ("lib/python/os.py", "lib/python/site-packages/secret.py", "lib/libdl.so", "share/fonts"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    lib, share = str(tmp_path / "lib"), str(tmp_path / "share")
    found, passed = lock.around([lib, share], [f"{lib}/python/site-packages"])

    assert sorted(found) == [f"{lib}/libdl.so", f"{lib}/python/os.py", share]
    assert sorted(passed) == [lib, f"{lib}/python"]
    assert lock.around([lib, share], []) == ([lib, share], [])
