"""Late hand-ins of a class: dates out of a roster or a download, rules of the course, and extensions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from grader.reports import validation
from tests.by_hand import with_rules
from tests.classes import batch, handed_in, scores
from tests.commands import SOLUTION, grade, one_sentence

DUE = "due = 2026-12-01T23:59:00+09:00"
RULES = f"{DUE}\nper_day = 10\nat_most = 50\ngrace_minutes = 15"
OTHER = f"{SOLUTION}\n# another\n"


def roster(folder: Path, *rows: str, titles: str = "id,name,submitted,extension") -> Path:
    """Write a roster."""
    path = folder / "roster.csv"
    path.write_text("\n".join([titles, *rows]), encoding="utf-8")
    return path


def test_a_roster_says_who_was_late_and_who_has_more_time(own_miniature: Path, tmp_path: Path) -> None:
    """Each day costs a share; whoever has an extension is late after that; without a date nobody is, and it is said."""
    with_rules(own_miniature, RULES)
    folder = handed_in(tmp_path / "class", {f"{who}/": SOLUTION for who in ("ann", "ben", "cho", "dee")})
    listed = roster(
        tmp_path,
        "ann,Ann,2026-12-01 12:00,",
        "ben,Ben,2026-12-03 09:00,",
        "cho,Cho,2026-12-03 09:00,2026-12-02",
        "dee,Dee,,",
    )
    out = tmp_path / "results"
    options = ("--course", own_miniature, "--roster", listed)
    result = batch(folder, out, *options)

    assert result.exit_code == 0, result.output
    assert scores(out) == {"ann": 100, "ben": 80, "cho": 90, "dee": 100}
    assert "When these handed in is not known, so they are not late: dee." in result.stdout
    shown = grade("report", out, "--learner", "ben").stdout
    assert "Handed in 2 days late (2026-12-03 09:00 +09:00; due 2026-12-01 23:59 +09:00): 20 %" in " ".join(
        shown.split()
    )
    assert "Without what is taken off for being late, it would be 100." in shown
    korean = grade("report", out, "--learner", "ben", "--lang", "ko")
    assert korean.exit_code == 0
    csv = grade("export", out, "--to", "csv").stdout
    assert '"ben","Ben","","","100","20","80","100"' in csv

    said = grade("mark", out, "ben", "--extension", "2026-12-05", "--by", "Kim")
    assert "ben: 80 before, 100 of 100 now." in said.stdout
    grade("mark", out, "ben", "--undo")
    assert scores(out)["ben"] == 80
    again = batch(folder, out, *options)
    assert "4 of 4 done, 4 graded before." in again.stdout
    assert all(validation.faults(json.loads(path.read_bytes())) == [] for path in out.glob("reports/*/*.json"))


def test_a_later_roster_changes_what_it_says_differently(own_miniature: Path, tmp_path: Path) -> None:
    """A date or an extension that becomes known later counts from then on, and nothing runs again."""
    with_rules(own_miniature, RULES)
    folder = handed_in(tmp_path / "class", {"ann/": SOLUTION})
    out = tmp_path / "results"
    seen = []
    for row in ("ann,Ann,,", "ann,Ann,2026-12-03 09:00,", "ann,Ann,2026-12-03 09:00,1", "ann,Ann,2026-12-03 09:00,"):
        result = batch(folder, out, "--course", own_miniature, "--roster", roster(tmp_path, row))
        seen.append((scores(out)["ann"], "with new weights" in result.stdout))

    assert seen == [(100, False), (80, True), (90, False), (80, False)]


@pytest.mark.long
def test_a_change_of_the_rules_is_restated(own_miniature: Path, tmp_path: Path) -> None:
    """Other rules, or none, are applied to what was graded: no program runs again, and the dates are kept."""
    before = (own_miniature / "exercises" / "course.toml").read_text(encoding="utf-8")
    folder = handed_in(tmp_path / "class", {"ann/": SOLUTION})
    out = tmp_path / "results"
    listed = roster(tmp_path, "ann,Ann,2026-12-03 09:00,")
    with_rules(own_miniature, RULES)
    batch(folder, out, "--course", own_miniature, "--roster", listed)
    seen = []
    for rules in (f"{DUE}\nper_day = 1.5", "due = 2026-12-02T23:59:00+09:00\nper_day = 10", ""):
        (own_miniature / "exercises" / "course.toml").write_text(before, encoding="utf-8")
        if rules:
            with_rules(own_miniature, rules)
        result = batch(folder, out, "--course", own_miniature)
        assert "1 with new weights, points or titles" in result.stdout
        seen.append(scores(out)["ann"])

    assert seen == [97, 90, 100]


@pytest.mark.alike
@pytest.mark.parametrize(
    ("early", "late"),
    [
        (
            "11-22 - Ann Lee - 1 December, 2026 1030 AM - line.py",
            "12-22 - Ben Kim - 3 December, 2026 0900 AM - line.py",
        ),
        ("HW_ann_attempt_2026-12-01-10-30-00_line.py", "HW_ben_attempt_2026-12-03-09-00-00_line.py"),
    ],
)
def test_brightspace_and_blackboard_say_when(own_miniature: Path, tmp_path: Path, early: str, late: str) -> None:
    """The names of their downloads hold the time of the place, which is that of what is due."""
    with_rules(own_miniature, f"{DUE}\nper_day = 10")
    folder = handed_in(tmp_path / "class", {early: SOLUTION, late: OTHER})
    out = tmp_path / "results"
    result = batch(folder, out, "--course", own_miniature, "--exercise", "line")

    assert sorted(scores(out).values(), key=str) == [100, 80]
    assert "is not known" not in result.stdout


def test_the_worksheet_of_moodle_says_when(own_miniature: Path, tmp_path: Path) -> None:
    """Moodle's download says nothing of it, but the grading worksheet does, in the words of its user."""
    with_rules(own_miniature, f"{DUE}\nper_day = 10")
    folder = handed_in(
        tmp_path / "class",
        {"Ann Lee_57_assignsubmission_file/": SOLUTION, "Ben Kim_58_assignsubmission_file/": OTHER},
    )
    listed = roster(
        tmp_path,
        'Participant 57,Ann Lee,ann@x.example,"Tuesday, 1 December 2026, 10:30 AM"',
        'Participant 58,Ben Kim,ben@x.example,"Thursday, 3 December 2026, 9:00 AM"',
        titles="Identifier,Full name,Email address,Last modified (submission)",
    )
    out = tmp_path / "results"
    batch(folder, out, "--course", own_miniature, "--roster", listed)

    assert sorted(scores(out).values(), key=str) == [100, 80]


def test_an_exercise_may_be_due_on_its_own(own_miniature: Path, tmp_path: Path) -> None:
    """What an exercise says itself counts for it."""
    with_rules(own_miniature, f"{DUE}\nper_day = 10", due="due = 2026-12-03T12:00:00+09:00\n")
    folder = handed_in(tmp_path / "class", {"ann/": SOLUTION})
    out = tmp_path / "results"
    batch(folder, out, "--course", own_miniature, "--roster", roster(tmp_path, "ann,Ann,2026-12-03 09:00,"))

    assert scores(out) == {"ann": 100}


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("ann,Ann,yesterday,", "ann has “yesterday” as the date of hand-in"),
        ("ann,Ann,,a while", "ann has “a while” as an extension"),
    ],
)
def test_a_wrong_date_in_a_roster_is_one_sentence(own_miniature: Path, tmp_path: Path, row: str, sentence: str) -> None:
    """What is neither a date nor nothing is said before anything is graded."""
    with_rules(own_miniature, RULES)
    folder = handed_in(tmp_path / "class", {"ann/": SOLUTION})
    result = batch(folder, tmp_path / "results", "--course", own_miniature, "--roster", roster(tmp_path, row))

    assert sentence in one_sentence(result)


def test_without_rules_nothing_is_late(own_miniature: Path, tmp_path: Path) -> None:
    """A course that says nothing of it looks at no date, and its reports have none."""
    folder = handed_in(tmp_path / "class", {"ann/": SOLUTION})
    out = tmp_path / "results"
    result = batch(folder, out, "--course", own_miniature, "--roster", roster(tmp_path, "ann,Ann,someday,whatever"))
    (path,) = out.glob("reports/ann/*.json")

    assert scores(out) == {"ann": 100}
    assert "late" not in result.stdout
    assert "submitted_at" not in json.loads(path.read_bytes())["submission"]
    assert not (out / "marks").exists() or not list((out / "marks").glob("*.json"))
