"""Who is in a course, as a platform lists them: nobody is guessed."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.lti import keys
from tests.lti.pushed import push, there
from tests.platforms.moodle import SCOPE, SCOPES, Moodle
from tests.results import results_of


def test_nobody_is_guessed(moodle: Moodle, config: Path, tmp_path: Path) -> None:
    """Unknown people, teachers, inactive learners and ids of several people get no mark, and are named."""
    moodle.members[1]["email"] = moodle.members[2]["email"] = "twins@example.org"
    moodle.members[3]["status"] = "Inactive"
    learners = ["LEARNER1@example.org", "twins@example.org", "learner4@example.org", "teacher@example.org", "stranger"]
    pushed = push(results_of(tmp_path / "results", dict.fromkeys(learners, 5.0)), config)

    assert pushed.exit_code == 1
    assert there(moodle) == {"1": 5.0}
    assert "twins@example.org: nobody found (several learners in the course have this email)" in pushed.stderr
    for learner in learners[2:]:
        assert f"{learner}: nobody found (no learner in the course has this email;" in pushed.stderr


def test_moodles_own_ids_are_numbers(moodle: Moodle, mine: tuple[Path, keys.Keys], tmp_path: Path) -> None:
    """Without a list of members learners are called by the platform's ids; what is none of Moodle's is not sent."""
    config = mine[0] / "ids.toml"
    config.write_text(moodle.settings(mine[1].id, "private-key.pem", members_url="", match="user_id"), encoding="utf-8")
    moodle.scopes = [scope for scope in SCOPES if scope != SCOPE + "nrps/scope/contextmembership.readonly"]
    pushed = push(results_of(tmp_path / "results", {"2": 5.0, "kim@example.org": 5.0}), config)

    assert there(moodle) == {"2": 5.0}
    assert "kim@example.org: nobody found (Moodle's own ids of learners are numbers" in pushed.stderr


@pytest.mark.parametrize("field", ["user_id", "email", "lis_person_sourcedid", "status"])
def test_half_a_sign_costs_nobody_else_a_mark(moodle: Moodle, config: Path, results: Path, field: str) -> None:
    """A member with half of a pair in a field, which no file can hold, is one that is not found; others get theirs."""
    moodle.members[1][field] = "\ud800"
    pushed = push(results, config)

    assert pushed.exit_code in (0, 1), pushed.output
    assert len(there(moodle)) >= 2


def test_a_second_section_is_no_second_person(moodle: Moodle, config: Path, results: Path) -> None:
    """Somebody who is listed twice, or is active in small letters, is one learner."""
    moodle.members += [dict(moodle.members[0], status="active")]
    pushed = push(results, config)

    assert pushed.exit_code == 0, pushed.stderr
    assert len(there(moodle)) == 3
