"""The score of the attacks, after everything else."""

from __future__ import annotations

import pytest

from tests.attacks.test_attacks import SCORES


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print one line for each mode in which the attacks were carried out."""
    if scores := config.stash.get(SCORES, []):
        terminalreporter.section("attacks")
        for line in scores:
            terminalreporter.line(line)
