"""Every attack of the catalogue, in every mode that was asked for: ``pytest tests/attacks --sandbox all``."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.attacks.attack import Attack
from tests.attacks.campaign import ATTACKS, STRENGTH, Campaign
from tests.modes import SCORES, Mode

SECURITY = Path(__file__).parents[2] / "SECURITY.md"


@pytest.fixture(scope="session")
def campaign(mode: Mode, request: pytest.FixtureRequest) -> Iterator[Campaign]:
    """The attacks in one mode; those that this run selected begin at once, so that they wait side by side."""
    calls = [item.callspec.params for item in request.session.items if hasattr(item, "callspec")]
    with contextlib.closing(Campaign(mode.name)) as campaign:
        campaign.start([STRENGTH])
        campaign.start(call["each"].name for call in calls if call.get("mode") == mode.name and "each" in call)
        yield campaign
        if campaign.asked.keys() & ATTACKS.keys():
            request.config.stash.setdefault(SCORES, []).append(campaign.score_line())


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Carry out every attack, or a sample of them."""
    if "each" in metafunc.fixturenames:
        attacks = list(ATTACKS.values())[:: metafunc.config.getoption("--sample") or 1]
        metafunc.parametrize("each", attacks, ids=lambda each: each.name)


def test_attack(campaign: Campaign, each: Attack) -> None:
    """An attack earns nothing, learns nothing, breaks nothing and leaves nothing behind, but where a hole is known."""
    aftermath = campaign.aftermath(each)
    open_ = each.holes & set(campaign.sandbox.holes)

    assert each.refused == (aftermath.result is None), aftermath.words
    assert not [line for line in aftermath.harm if not open_ or line.startswith(("survived", "report"))]
    if aftermath.result is not None and not open_:
        outcomes = {c.check.id: c.outcome.value for c in aftermath.result.checks}

        assert sum(c.points for c in aftermath.result.checks) == each.points
        for check, expected in each.expected:
            assert outcomes[check] in expected, (check, outcomes[check], aftermath.words)


def test_what_is_said_to_be_open_is_open(campaign: Campaign, pytestconfig: pytest.Config) -> None:
    """Each hole that `grade doctor` lists lets at least one attack succeed, so the list is no longer than the truth."""
    if pytestconfig.getoption("--sample"):
        pytest.skip("a sample need not show every hole")
    aftermaths = campaign.aftermaths(ATTACKS)
    shown = {hole for name, each in ATTACKS.items() if aftermaths[name].harm for hole in each.holes}

    assert set(campaign.sandbox.holes) <= shown


def test_what_is_written_about_the_mode_is_true(campaign: Campaign) -> None:
    """SECURITY.md has the level of this mode, and lists every hole that was measured just now."""
    user = "root" if os.geteuid() == 0 else "ordinary"
    rows = [line.split("|")[1:-1] for line in SECURITY.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    found = {(row[0].strip(), row[1].strip()): (row[2].strip(), row[3].strip()) for row in rows if len(row) >= 4}
    mechanisms = ", ".join(campaign.sandbox.mechanisms) or "none"
    said = found.get((mechanisms, user))
    if said is None:
        pytest.skip(f"nobody has measured {mechanisms} for this user yet")

    assert campaign.sandbox.level == said[0]
    assert set(campaign.sandbox.holes) <= set(said[1].split(", "))
