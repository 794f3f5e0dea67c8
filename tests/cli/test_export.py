"""Results go to other systems: from a class that `grade batch` graded, as somebody types it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.classes import batch
from tests.commands import HALF, SOLUTION, grade

ROSTER = "id,name,email,OrgDefinedId\nalice,Alice,alice@example.org,0042\nbob,Bob,bob@example.org,\ncarol,Carol,,0044\n"


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The results of a class of three, of whom Carol has handed in nothing; and its roster beside them."""
    base = tmp_path_factory.mktemp("class")
    for name, program in (("alice", SOLUTION), ("bob", HALF)):
        (base / "class" / name).mkdir(parents=True)
        (base / "class" / name / "line.py").write_text(program, encoding="utf-8")
    (base / "roster.csv").write_text(ROSTER, encoding="utf-8")
    assert batch(base / "class", base / "results", "--roster", base / "roster.csv").exit_code == 0
    return base / "results"


def rows(text: str) -> list[list[str]]:
    """Return a CSV as rows."""
    return list(csv.reader(io.StringIO(text, newline="")))


def test_nobody_has_a_score_without_a_submission(results: Path) -> None:
    """A gradebook lists who handed in something; the neutral table lists all, with nothing in place of a score."""
    canvas = rows(grade("export", results, "--to", "canvas", "--item", 7).stdout)
    neutral = rows(grade("export", results, "--to", "csv").stdout)

    assert [row[0] for row in canvas[2:]] == ["alice", "bob"]
    assert canvas[0][-1] == "A miniature course (7)"
    assert [(row[3], row[9] == "") for row in neutral[1:]] == [("alice", False), ("bob", False), ("carol", True)]


def test_a_roster_says_what_learners_are_called_elsewhere(results: Path) -> None:
    """The ids come from a column of the roster; whoever has none there is left out, and named."""
    roster = results.parent / "roster.csv"
    exported = grade("export", results, "--to", "brightspace", "--roster", roster, "--id-from", "OrgDefinedId")

    assert [row[0] for row in rows(exported.stdout)[1:]] == ["0042"]
    assert "bob is left out: the roster has nothing in OrgDefinedId." in exported.stderr
    assert exported.exit_code == 0


def test_marks_of_one_exercise_are_scaled(results: Path) -> None:
    """`--exercise` and `--max` give the marks of one exercise, out of that many points, under its title."""
    exported = grade("export", results, "--to", "moodle-csv", "--exercise", "line", "--max", 10)
    header, alice, bob = rows(exported.stdout)

    assert header == ["ID number", "A line", "A line feedback"]
    assert alice[:2] == ["alice", "10"]
    assert 0 < float(bob[1]) < 10
    assert alice[2].startswith("01 A line: ")


def test_moodles_xml_is_written_to_a_file(results: Path, tmp_path: Path) -> None:
    """The file holds a result for each learner who handed in something."""
    out = tmp_path / "grades.xml"
    assert grade("export", results, "--to", "moodle-xml", "--item", "hw1", "--out", out).exit_code == 0

    assert [result.findtext("student") for result in ET.parse(out).getroot()] == ["alice", "bob"]


@pytest.mark.parametrize("target", ["gradescope", "junit", "ctrf", "prairielearn", "xqueue"])
def test_a_class_makes_a_file_for_each_learner(results: Path, tmp_path: Path, target: str) -> None:
    """Where a system takes one report at a time, there is a file for each."""
    result = grade("export", results, "--to", target, "--out", tmp_path / "out")
    files = sorted((tmp_path / "out").iterdir())

    assert result.exit_code == 0, result.output
    assert [path.stem for path in files] == ["alice", "bob"]
    for path in files:
        text = path.read_text(encoding="utf-8")
        assert ET.fromstring(text.encode()) is not None if path.suffix == ".xml" else json.loads(text)


def test_a_link_in_the_folder_is_not_followed(results: Path, tmp_path: Path) -> None:
    """Where a link has the name of a learner's file, it is replaced, and what it led to stays as it was."""
    out, other = tmp_path / "out", tmp_path / "other"
    out.mkdir()
    other.write_text("mine", encoding="utf-8")
    (out / "alice.xml").symlink_to(other)
    result = grade("export", results, "--to", "junit", "--out", out)

    assert result.exit_code == 0, result.output
    assert other.read_text(encoding="utf-8") == "mine"
    assert not (out / "alice.xml").is_symlink()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--to", "junit"], "say with --out into which folder"),
        (["--to", "csv", "--exercise", "nothing"], "nothing is no exercise in these results; they have line."),
        (["--to", "csv", "--id-from", "email"], "--roster and --id-from belong together"),
        (["--to", "csv", "--roster", "{roster}", "--id-from", "phone"], "has no column phone; it has id, name, email"),
        (["--to", "moodle-xml"], "give it with --item"),
        (["--to", "canvas", "--title", "Final Grade"], "leaves a column called “Final Grade” out"),
        (["--to", "canvas", "--id-column", "Student"], "Canvas knows learners by"),
        (["--to", "junit", "--out", "{roster}"], "cannot be written"),
    ],
)
def test_wrong_input_is_one_sentence(results: Path, words: list[str], sentence: str) -> None:
    """What cannot be exported is said in one sentence, and nothing is written."""
    result = grade("export", results, *(word.format(roster=results.parent / "roster.csv") for word in words))

    assert result.exit_code == 2
    assert sentence in result.output
    assert result.output.count("\n") == 1


WORKSHEET = "Identifier,Full name,Email address\nParticipant 5,Alice,alice@x.org\nParticipant 6,Bob,bob@x.org\n"
TO_MOODLE = ("--to", "moodle-csv")


@pytest.fixture
def moodle(tmp_path: Path) -> Path:
    """A download from Moodle of two learners, and its grading worksheet beside it."""
    for name, program in (("Alice_5", SOLUTION), ("Bob_6", HALF)):
        folder = tmp_path / "class" / f"{name}_assignsubmission_file"
        folder.mkdir(parents=True)
        (folder / "line.py").write_text(program, encoding="utf-8")
    (tmp_path / "worksheet.csv").write_text(WORKSHEET, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("to", [TO_MOODLE, ("--to", "moodle-xml", "--item", "hw1")], ids=["csv", "xml"])
@pytest.mark.parametrize("with_worksheet", [False, True])
def test_moodle_is_not_given_numbers_of_participants(moodle: Path, to: tuple[str, ...], with_worksheet: bool) -> None:
    """Nothing goes to Moodle under the number of a participant; with the worksheet's addresses each mark goes to its own."""
    worksheet = ("--roster", moodle / "worksheet.csv")
    batch(moodle / "class", moodle / "results", *(worksheet if with_worksheet else ()))
    refused = grade("export", moodle / "results", *to)
    sent = grade("export", moodle / "results", *to, *worksheet, "--id-from", "Email address")

    assert refused.exit_code == 2
    assert "Moodle's gradebook knows nobody as " in refused.stderr
    assert not refused.stdout
    assert sent.exit_code == 0, sent.output
    assert sent.stdout.index("alice@x.org") < sent.stdout.index("100") < sent.stdout.index("bob@x.org")
    assert not sent.stderr


def test_results_of_before_the_roster_are_left_out(moodle: Path) -> None:
    """Once a roster was given, who is known by a number alone is left out, and said; whoever is known by it is known once."""
    (moodle / "class.csv").write_text("id,name\na,Alice\n", encoding="utf-8")
    batch(moodle / "class", moodle / "results")
    batch(moodle / "class", moodle / "results", "--roster", moodle / "class.csv")
    sent = grade("export", moodle / "results", *TO_MOODLE)

    assert [row[0] for row in rows(sent.stdout)[1:]] == ["a"]
    assert sent.stderr == "Bob (Participant 6) is left out: known only by a number in one assignment.\n"
