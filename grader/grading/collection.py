"""One pytest session over the hidden tests of a course: collected once, and then run as often as somebody asks.

pytest is run closed: without anybody's settings, conftest files, plugins or caches, and without its own reports.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from _pytest.assertion.rewrite import AssertionRewritingHook
from _pytest.config import _prepareconfig

from grader.grading.runner import Suite
from grader.model.course import Course, Exercise
from grader.model.errors import CourseError
from grader.model.language import _, located
from grader.system.portable import without_linux
from grader.testing.proxy import Proxy

PYTEST_OPTIONS = [
    "--import-mode=importlib",  # the hidden tests of all exercises have the same file name
    "--assert=plain",
    "--noconftest",
    "--strict-markers",
    *(
        f"-pno:{plugin}"
        for plugin in (
            "cacheprovider", "terminal", "capture", "logging", "doctest", "unittest", "faulthandler", "junitxml",
            "pastebin", "stepwise", "warnings", "unraisableexception", "threadexception", "skipping", "setuponly",
            "setupplan", "debugging", "legacypath", "tmpdir", "monkeypatch", "recwarn", "reports", "subtests",
        )
    ),
]  # fmt: skip

LINE_OF_TESTS = re.compile(r'test_hidden\.py(?:", line |:)(\d+)')
SIZES = Path("/proc/self/statm")
MEMORY = 1 << 30  # bytes beyond what is loaded when grading begins, of which usual answers take a hundredth


@contextmanager
def collected(course: Course, exercises: tuple[Exercise, ...]) -> Iterator[Suite]:
    """Hand out the hidden tests of some exercises, until the end of the block (CourseError when they are broken)."""
    tests = course.hidden_tests(exercises)
    if missing := [path for path in tests if not path.is_file()]:
        raise CourseError(*(_("{path}: the hidden tests are missing.").format(path=path) for path in missing))
    if not tests:  # pytest would look around for some
        yield Suite(course, exercises, (), Plugin().run_item)
        return
    plugin = Plugin()
    options = ["-c", os.devnull, f"--rootdir={course.root}", *PYTEST_OPTIONS, *map(str, tests)]
    with _own_environment(str(course.root)), _session(options, plugin) as items:
        if plugin.problems:
            raise CourseError(*plugin.problems)
        with _bounded_memory():
            yield Suite(course, exercises, items, plugin.run_item)


@contextmanager
def _session(options: list[str], plugin: Plugin) -> Iterator[list[pytest.Item]]:
    """Collect hidden tests and keep the pytest session open during the block, by the steps of pytest's own main."""
    config = _prepareconfig(options, [plugin])
    session = pytest.Session.from_config(config)
    try:
        config._do_configure()
        config.hook.pytest_sessionstart(session=session)
        config.hook.pytest_collection(session=session)
        yield session.items
    finally:
        os.chdir(session.startpath)
        config.hook.pytest_sessionfinish(session=session, exitstatus=pytest.ExitCode.OK)
        config._ensure_unconfigure()


@contextmanager
def _own_environment(root: str) -> Iterator[None]:
    """Keep the user's pytest settings out of the session, and make the course's modules importable, during the block.

    Where pytest itself grades, as in tests, it would rewrite ``assert`` in hidden tests to look into what is compared,
    and a place refuses that.
    """
    saved = {key: os.environ.pop(key, None) for key in ("PYTEST_ADDOPTS", "PYTEST_PLUGINS")}
    finders = sys.meta_path[:]
    sys.meta_path[:] = [finder for finder in finders if not isinstance(finder, AssertionRewritingHook)]
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    sys.path.insert(0, root)
    before = set(sys.modules)
    try:
        yield
    finally:
        for name in sys.modules.keys() - before:  # another course has modules of the same names
            file = str(getattr(sys.modules[name], "__file__", None))
            if file.startswith(root) and "site-packages" not in file:  # a course may hold its virtual environment
                del sys.modules[name]
        sys.path.remove(root)
        sys.meta_path[:] = finders
        del os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"]
        os.environ.update({key: value for key, value in saved.items() if value is not None})


@contextmanager
def _bounded_memory() -> Iterator[None]:
    """Have what takes too much memory end in a MemoryError, which costs the check that made it of a learner's answer.

    Without that, the kernel would choose whom to kill, and might choose the engine of others. Workers have a bound of
    their own, which this one is no part of: it is soft, and given back.
    """
    if sys.platform != "linux" or without_linux():  # Windows knows no such bound, and on macOS it does not hold
        yield
        return
    import resource  # noqa: PLC0415 - Windows has no such module

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(SIZES.read_text(encoding="ascii").split()[0])
    bound = pages * resource.getpagesize() + MEMORY
    given = [limit for limit in (soft, hard) if limit != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_AS, (min([bound, *given]), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


class Plugin:
    """What we add to pytest: the marker, the fixtures, and a shorter way to run a test."""

    def __init__(self) -> None:
        self.problems: list[str] = []  # of files that cannot be collected
        self.place: Proxy | None = None
        self.generator: np.random.Generator | None = None

    def pytest_configure(self, config: pytest.Config) -> None:
        """Register the marker."""
        config.addinivalue_line("markers", "task: a check of one task")

    @pytest.fixture
    def student(self) -> Proxy | None:
        """The learner's program."""
        return self.place

    @pytest.fixture
    def rng(self) -> np.random.Generator | None:
        """Fresh random numbers, the same again for the same seed."""
        return self.generator

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Remember which file of hidden tests cannot be collected, and why."""
        if report.failed:
            said = str(report.longrepr).strip()
            lines = LINE_OF_TESTS.findall(said)
            where = located(report.nodeid, int(lines[-1])) if lines else report.nodeid
            self.problems.append(f"{where}: {said.splitlines()[-1].removeprefix('E').strip()}")

    def run_item(self, item: Any, next_item: Any, place: Proxy, rng: np.random.Generator) -> BaseException | None:
        """Run one hidden test, and return what it raised; with ``next_item``, pytest keeps what both share.

        These are the steps of pytest's own protocol without its hooks and reports, which cost more than most checks,
        and without its fixtures where a test asks for none but ours.
        """
        self.place, self.generator = place, rng
        given = {"student": place, "rng": rng}
        setup = item.session._setupstate
        raised: BaseException | None = None
        try:
            setup.teardown_exact(item)  # what is left when the item that was to follow the last one was not run
            with np.errstate(all="ignore"):  # what is computed with a learner's numbers may overflow
                if given.keys() >= {*item.fixturenames} and item.cls is None:
                    item.obj(**{name: given[name] for name in item.fixturenames})
                else:
                    item._initrequest()  # fresh fixtures for another run, for which pytest has no public way
                    setup.setup(item)
                    item.runtest()
        except (KeyboardInterrupt, pytest.exit.Exception):
            raise
        except BaseException as error:  # noqa: BLE001 - whatever it is, the runner says what it means
            raised = error
        try:
            setup.teardown_exact(next_item)
        except Exception as error:  # noqa: BLE001 - a fixture of the author's
            raised = raised or error
        return raised
