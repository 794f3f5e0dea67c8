"""`grade audit` says what hidden tests miss, with an exit code and in one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands import grade, one_sentence

pytestmark = pytest.mark.usefixtures("few_lazy_programs")


def test_an_audit_of_good_tests_has_nothing_to_say(own_miniature: Path) -> None:
    """Every mutant of the miniature fails: the table says so, and the exit code is 0; a second run remembers."""
    first = grade("audit", "--jobs", 1, course=own_miniature)
    again = grade("audit", "--jobs", 1, "--json", course=own_miniature)

    assert first.exit_code == again.exit_code == 0, first.output
    assert "100.0%" in first.output
    (found,) = json.loads(again.stdout)["exercises"]
    assert (found["survivors"], found["sound"]) == ([], True)
    assert found["killed"] == found["mutants"] > 10


def test_an_audit_of_weak_tests_exits_with_1(own_miniature: Path) -> None:
    """A mutant that survives is shown as a difference, and the exit code says that there is something to do."""
    path = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("student.double(3.0), expected=6.0", "student.double(2.0), expected=4.0").replace(
            "rng.normal(size=(2, 3)), np.array([1.0, 2.0])", "np.array([2.0])"
        ),
        encoding="utf-8",
    )

    result = grade("audit", "--jobs", 1, course=own_miniature)

    assert result.exit_code == 1
    assert "+    return (np.asarray(x) + FACTOR)" in result.output


def test_what_is_wrong_with_an_audit_is_one_sentence(own_miniature: Path) -> None:
    """An unknown exercise, a broken list and a handout are refused in a sentence."""
    assert "There is no exercise 'nothing'" in one_sentence(
        grade("audit", "--exercise", "nothing", course=own_miniature)
    )
    (own_miniature / ".grade").write_text("no folder", encoding="utf-8")
    assert "01-line.jsonl: cannot be written" in one_sentence(grade("audit", "--jobs", 1, course=own_miniature))
    listed = own_miniature / "solutions" / "01-line" / "equivalents.toml"
    listed.write_text("[[equivalent]\n", encoding="utf-8")
    assert "01-line/equivalents.toml: is not valid TOML" in one_sentence(
        grade("audit", "--jobs", 1, course=own_miniature)
    )
    (own_miniature / "solutions").rename(own_miniature / "elsewhere")
    assert "there is nothing to measure here" in one_sentence(grade("audit", course=own_miniature))
