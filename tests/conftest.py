"""Fixtures that several packages of tests share."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from grader.authoring import lazy
from grader.course import catalog, location
from grader.model import language
from grader.model.course import Course
from grader.sandbox.forkserver import ForkServers
from tests.modes import ASKED, MODES, SCORES, STRONGEST, Mode, is_there

ROOT = Path(__file__).parents[1]

LONG = {"shipped", "batch", "attacks", "sandbox", "authoring", "lti"}  # folders of tests
EACH = 3

settings.register_profile("tests", deadline=None)  # a busy machine breaks no law
settings.load_profile("tests")

collect_ignore = [
    "benchmarks",
    "soak",
    "sandbox/usual.py",
    "miniature",
    "platforms",
    "batch/weak",
    "attacks/submissions",
    "attacks/handed_in",
    "attacks/vault",
    "shipped/unseen",
    "shipped/strangers",
    "shipped/by_heart",
]  # scripts, and what learners write


@pytest.fixture(scope="session", autouse=True)
def configuration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What is remembered while tests run stays out of the developer's own configuration."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        patch.delenv("GRADE_COURSE", raising=False)
        yield


@pytest.fixture(autouse=True)
def english() -> None:
    """Every test begins in English."""
    language.choose("en")


@pytest.fixture(scope="session")
def course() -> Course:
    """The course that this repository ships."""
    return catalog.read(ROOT)


@pytest.fixture(scope="session")
def miniature() -> Course:
    """A course of one small exercise with short limits."""
    return catalog.read(ROOT / "tests" / "miniature")


@pytest.fixture
def own_miniature(tmp_path: Path) -> Path:
    """A copy of the miniature course that a test may break, which its author has named once."""
    ignored = shutil.ignore_patterns(".grade", "__pycache__")
    folder = Path(shutil.copytree(ROOT / "tests" / "miniature", tmp_path / "miniature", ignore=ignored))
    location.remember(folder, folder)
    return folder


@pytest.fixture
def few_lazy_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    """How many programs that compute nothing are tried is nothing that a test is about which asks for this."""
    all_of = lazy.programs
    monkeypatch.setattr(lazy, "programs", lambda *about: dict(islice(all_of(*about).items(), 5)))


@pytest.fixture(scope="session")
def box() -> Iterator[ForkServers]:
    """One server for the whole run, as a class of submissions has it."""
    with ForkServers() as box:
        yield box


@pytest.fixture(scope="session")
def mode(request: pytest.FixtureRequest) -> Mode:
    """A mode of the sandbox that was asked for, if this user can have it here."""
    mode = MODES[request.param]
    if not is_there(mode):
        pytest.skip(f"{mode.needs} is not to be had here")
    return mode


@pytest.fixture(scope="session")
def locked_box(mode: Mode) -> Iterator[ForkServers]:
    """A box whose workers are locked in as a mode says."""
    with ForkServers(without=mode.without) as box:
        yield box


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what depends on the mode of the sandbox in each one that was asked for."""
    if "mode" in metafunc.fixturenames:
        metafunc.parametrize("mode", ASKED[metafunc.config.getoption("--sandbox")], indirect=True, scope="session")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let somebody choose the modes of the sandbox."""
    parser.addoption(
        "--sandbox",
        choices=list(ASKED),
        default=STRONGEST,
        help="modes of the sandbox: the strongest (default), the weaker ones down to rlimits only, or all",
    )
    parser.addoption("--long", action="store_true", help="run the tests that are marked as long, too")
    parser.addoption("--sample", type=int, help="of the attacks and of the long tests, run each so-manieth")


def pytest_xdist_auto_num_workers() -> int:
    """Run twice as many tests at a time as there are cores: many of them wait for a limit, or for another process."""
    return 2 * len(os.sched_getaffinity(0))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with what takes long, so that no process is left with it at the end; in weaker modes, run what they change.

    What needs no mode of the sandbox runs in the strongest one, and with all of them. Long tests run where somebody asks
    for them, or for a sample; so do all but the first of every few cases of a test whose cases are alike.
    """
    cases: Counter[str] = Counter()
    for item in items:
        if alike := item.get_closest_marker("alike"):
            test = item.nodeid.partition("[")[0]
            if cases[test] % alike.kwargs.get("each", EACH):
                item.add_marker("long")
            cases[test] += 1
    if config.getoption("--sandbox") not in (STRONGEST, "all"):
        depends = {item for item in items if "mode" in getattr(item, "fixturenames", ())}
        config.hook.pytest_deselected(items=[item for item in items if item not in depends])
        items[:] = [item for item in items if item in depends]
    every = config.getoption("--sample") or (1 if config.getoption("--long") else len(items) + 1)
    left = {item for n, item in enumerate((i for i in items if i.get_closest_marker("long")), 1) if n % every}
    config.hook.pytest_deselected(items=[item for item in items if item in left])
    items[:] = [item for item in items if item not in left]
    items.sort(key=lambda item: LONG.isdisjoint(item.path.parts))


@pytest.hookimpl(trylast=True)  # a fixture that is torn down last of all may still add one
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand the scores of the attacks to the process that prints, when this is one of several that run the tests."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["scores"] = session.config.stash.get(SCORES, [])


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Collect the scores of a process that has ended."""
    node.config.stash.setdefault(SCORES, []).extend(getattr(node, "workeroutput", {}).get("scores", []))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print one line for each mode in which the attacks were carried out."""
    if scores := config.stash.get(SCORES, []):
        terminalreporter.section("attacks")
        for line in scores:
            terminalreporter.line(line)
