"""A platform with Moodle's oddities, settings for it, and results to bring there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from grader.lti import keys, service
from tests.commands import grade
from tests.lti.pushed import POINTS
from tests.platforms.moodle import Moodle
from tests.results import results_of


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long was waited, which no test waits for."""
    waits: list[float] = []
    real = service.Service.__init__

    def patient(self: service.Service, platform: Any, scopes: Any) -> None:
        real(self, platform, scopes, wait=waits.append)

    monkeypatch.setattr(service.Service, "__init__", patient)
    return waits


@pytest.fixture(scope="module")
def mine(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, keys.Keys]:
    """A folder of keys."""
    folder = tmp_path_factory.mktemp("lti") / "keys"
    return folder, keys.write(folder, "moodle")


@pytest.fixture
def moodle(mine: tuple[Path, keys.Keys], waited: list[float]) -> Iterator[Moodle]:
    """A platform with five learners, that knows our key, and for which nobody really waits."""
    with Moodle(mine[1].public, 5) as moodle:
        yield moodle


@pytest.fixture
def config(moodle: Moodle, mine: tuple[Path, keys.Keys]) -> Path:
    """Settings for the platform."""
    path = mine[0] / "lti.toml"
    path.write_text(moodle.settings(mine[1].id, "private-key.pem"), encoding="utf-8")
    return path


@pytest.fixture
def results(tmp_path: Path) -> Path:
    """Three learners with a mark each, and one who handed in nothing."""
    return results_of(tmp_path / "results", POINTS | {"learner4@example.org": None})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of new keys."""
    folder = tmp_path_factory.mktemp("lti") / "new" / "keys"
    made = grade("push", "keys", folder, "--for", "moodle")
    assert made.exit_code == 0, made.output
    assert "Site administration" in made.stdout
    return folder
