"""A class is graded on a real Dask cluster of two workers, one of which is killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.batch.engines import cluster
from grader.model.errors import InputError
from grader.sandbox import strength
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.ipc import Setup
from tests.classes import OPTIONS, batch, rows, scores
from tests.commands import HALF, MINIATURE, SOLUTION, grade
from tests.processes import until

pytestmark = pytest.mark.long

pytest.importorskip("distributed")
SLOW = SOLUTION.replace("self.value += x", "self.value += x; import time; time.sleep(0.1)")


class Machines:
    """A scheduler and two workers, each in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.processes: list[subprocess.Popen[bytes]] = []
        known = folder / "scheduler.json"
        self.start("scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(known))
        until(lambda: known.is_file() and bool(known.read_text(encoding="utf-8")))
        self.address = str(json.loads(known.read_text(encoding="utf-8"))["address"])
        self.workers = [self.worker("one"), self.worker("two")]
        self.has_workers(2)

    def worker(self, name: str, **variables: str) -> subprocess.Popen[bytes]:
        """Start a worker."""
        folder = f"{self.folder}/{name}"
        return self.start(
            "worker", self.address, "--nthreads", "1", "--no-nanny", "--local-directory", folder, **variables
        )

    def start(self, *words: str, **variables: str) -> subprocess.Popen[bytes]:
        """Start a part of the cluster."""
        with (self.folder / "log").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "dask", *words, "--no-dashboard"], stdout=log, stderr=log, cwd=self.folder,
                env=os.environ | variables,
            )  # fmt: skip
        self.processes.append(process)
        return process

    def has_workers(self, count: int) -> None:
        """Wait until there are so many workers."""
        from distributed import Client

        with Client(self.address, set_as_default=False) as client:
            until(lambda: len(client.scheduler_info()["workers"]) == count)

    def close(self) -> None:
        """End everything."""
        for process in self.processes:
            process.kill()  # asked kindly, a worker would look for its scheduler for a minute
            process.wait()


@pytest.fixture(scope="module")
def machines(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machines]:
    """A cluster for the tests of this file; the last two of them kill a worker and the scheduler."""
    started = Machines(tmp_path_factory.mktemp("cluster"))
    yield started
    started.close()


@pytest.fixture
def class_of_12(tmp_path: Path) -> Path:
    """A class of twelve, each second one half right, who take their time; and one that cannot be read."""
    folder = tmp_path / "class"
    for number in range(12):
        learner = folder / f"learner{number:02d}"
        learner.mkdir(parents=True)
        (learner / "line.py").write_text(HALF if number % 2 else SLOW, encoding="utf-8")
    (folder / "broken.zip").write_text("no zip", encoding="utf-8")
    return folder


def in_mid_run(machines: Machines, folder: Path, out: Path) -> subprocess.Popen[bytes]:
    """Return a run on the cluster that has written its first reports."""
    running = subprocess.Popen(
        [sys.executable, "-m", "grader.cli", "batch", folder, "--out", out, *OPTIONS, "--seed", "7",
         "--scheduler", machines.address],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    until(lambda: len(list(out.glob("reports/*/*.json"))) >= 2 or running.poll() is not None)
    return running


def test_a_cluster_and_one_machine_agree(machines: Machines, class_of_12: Path, tmp_path: Path) -> None:
    """The gradebook has the same rows, whoever graded; a second run has nothing to do."""
    there = batch(class_of_12, tmp_path / "there", "--scheduler", machines.address, "--seed", 7)
    here = batch(class_of_12, tmp_path / "here", "--seed", 7)

    assert (there.exit_code, here.exit_code) == (0, 0), there.output
    assert rows(tmp_path / "there") == rows(tmp_path / "here")
    assert "13 graded before" in batch(class_of_12, tmp_path / "there", "--scheduler", machines.address).output
    assert batch(class_of_12, tmp_path / "again", "--scheduler", machines.address, "--seed", 7).exit_code == 0


def test_a_worker_of_another_version_is_refused() -> None:
    """Nothing is graded where a worker's grader is another version."""
    with pytest.raises(InputError, match=r"A worker has version .*, and this is 0\.0"):
        cluster.sandbox_of(Setup("", (), "en", "full"), "0.0")


def test_a_weak_worker_is_refused(machines: Machines, class_of_12: Path, tmp_path: Path, box: ForkServers) -> None:
    """With one worker whose sandbox is weaker than asked for, nothing is graded on any; without it, all is."""
    level = strength.measured(box).level
    if level == strength.NONE:
        pytest.skip(f"no sandbox is to be had here: {strength.measured(box)}")
    asked = [
        "batch", class_of_12, "--out", tmp_path / "out", "--course", MINIATURE, "--require-sandbox", level,
        "--scheduler", machines.address,
    ]  # fmt: skip
    weak = machines.worker("weak", PYTHONPATH=str(Path(__file__).parent / "weak"))
    machines.has_workers(3)
    refused = grade(*asked)
    reports = list(tmp_path.rglob("*.json"))
    weak.kill()
    machines.has_workers(2)

    assert refused.exit_code == 2
    assert refused.stderr.startswith("grade: tcp://127.0.0.1:")
    assert f"The sandbox is none here, and {level} was asked for;" in refused.stderr
    assert reports == []
    assert grade(*asked).exit_code == 0


def test_a_broken_course_stops_the_run(
    machines: Machines, class_of_12: Path, own_miniature: Path, tmp_path: Path
) -> None:
    """What is wrong with a course is said in one sentence, wherever it is found."""
    (own_miniature / "solutions" / "01-line" / "test_hidden.py").write_text("import nothing\n", encoding="utf-8")
    result = grade(
        "batch", class_of_12, "--out", tmp_path / "out", "--course", own_miniature, "--require-sandbox", "none",
        "--scheduler", machines.address,
    )  # fmt: skip

    assert result.exit_code == 2
    assert "No module named 'nothing'" in result.output
    assert result.output.count("\n") == 1


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "nonsense", "tcp://", "http://127.0.0.1:1"])
def test_an_address_where_nobody_answers(
    class_of_12: Path, tmp_path: Path, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a scheduler there is one sentence, and no results."""
    monkeypatch.setattr(cluster, "CONNECTING_SECONDS", 1)
    result = batch(class_of_12, tmp_path / "out", "--scheduler", address)

    assert result.exit_code == 2
    assert f"{address}: no Dask scheduler answers there" in result.output


def test_a_worker_is_killed_in_mid_run(machines: Machines, class_of_12: Path, tmp_path: Path) -> None:
    """Every report arrives, none twice, though one of two workers is killed when some are graded."""
    out = tmp_path / "out"
    undisturbed = tmp_path / "undisturbed"
    batch(class_of_12, undisturbed, "--seed", 7)
    running = in_mid_run(machines, class_of_12, out)
    os.kill(machines.workers[0].pid, signal.SIGKILL)
    said = running.communicate(timeout=60.0)[0].decode()

    assert running.returncode == 0, said
    assert "13 of 13 done, 1 unreadable." in said
    assert len(list(out.glob("reports/*/*.json"))) == 13
    assert rows(out) == rows(undisturbed)
    assert len(scores(out)) == 13


def test_the_scheduler_is_killed_in_mid_run(machines: Machines, class_of_12: Path, tmp_path: Path) -> None:
    """Without a scheduler the run ends with one sentence, and goes on elsewhere with what it has."""
    out = tmp_path / "out"
    running = in_mid_run(machines, class_of_12, out)
    machines.processes[0].kill()
    said = running.communicate(timeout=60.0)[0].decode()

    assert running.returncode == 2, said
    assert "The Dask scheduler is gone" in said
    assert "graded before" in batch(class_of_12, out, "--seed", 7).output
    assert len(scores(out)) == 13
