"""The score of the attacks, after everything else."""

from __future__ import annotations

from typing import Any

import pytest

from tests.attacks.test_attacks import SCORES


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand the lines to the process that prints, when this is one of several that run the tests."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["scores"] = session.config.stash.get(SCORES, [])


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Collect the lines of a process that has ended."""
    node.config.stash.setdefault(SCORES, []).extend(getattr(node, "workeroutput", {}).get("scores", []))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print one line for each mode in which the attacks were carried out."""
    if scores := config.stash.get(SCORES, []):
        terminalreporter.section("attacks")
        for line in scores:
            terminalreporter.line(line)
