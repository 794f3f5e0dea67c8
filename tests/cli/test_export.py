"""Results go to other systems: from a class that `grade batch` graded, as somebody types it."""

from __future__ import annotations

import codecs
import csv
import io
import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.classes import batch
from tests.commands import HALF, SOLUTION, grade, one_sentence

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


@pytest.mark.parametrize(
    ("target", "mark"), [("csv", codecs.BOM_UTF8), ("canvas", b""), ("moodle-csv", b""), ("brightspace", b"")]
)
def test_only_the_table_for_people_is_marked(results: Path, tmp_path: Path, target: str, mark: bytes) -> None:
    """A file of the neutral table begins with the mark by which Excel knows UTF-8; nothing else of ours does."""
    out = tmp_path / "grades.csv"
    assert grade("export", results, "--to", target, "--out", out, "--title", "=1+1 “각”").exit_code == 0
    printed = grade("export", results, "--to", target, "--title", "=1+1 “각”").stdout_bytes

    assert out.read_bytes() == mark + printed
    assert not printed.startswith(codecs.BOM_UTF8)
    assert b"'=1+1" in printed


def test_the_marked_table_names_learners_again(tmp_path: Path) -> None:
    """A table with the mark is a roster like any other, and its first column is known by its name."""
    (tmp_path / "class" / "김민지").mkdir(parents=True)
    (tmp_path / "class" / "김민지" / "line.py").write_text(SOLUTION, encoding="utf-8")
    assert batch(tmp_path / "class", tmp_path / "results").exit_code == 0
    assert grade("export", tmp_path / "results", "--to", "csv", "--out", tmp_path / "all.csv").exit_code == 0
    table = rows((tmp_path / "all.csv").read_text(encoding="utf-8-sig"))
    who = "\n".join(f"{row[3]},{row[3]}" for row in table)
    (tmp_path / "roster.csv").write_text(who, encoding="utf-8-sig")
    again = batch(tmp_path / "class", tmp_path / "again", "--roster", tmp_path / "roster.csv")

    assert table[0][0] == "assignment"
    assert again.exit_code == 0, again.output
    assert '"김민지"' in grade("export", tmp_path / "again", "--to", "csv").stdout


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


@pytest.mark.alike
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


FULL = (
    "Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,Last modified (grade),Feedback comments\n"
    "Participant 5,Alice,alice@x.org,Submitted,,{most},Yes,-,\n"
    "Participant 6,Bob,bob@x.org,Submitted,,{most},{changeable},-,\n"
    "Participant 7,Carol,carol@x.org,No submission,12.00,{most},Yes,-,said before\n"
)


def worksheet(moodle: Path, most: str = "20.00", changeable: str = "Yes") -> Path:
    """Write a worksheet as Moodle hands it out, with a byte order mark."""
    path = moodle / "Grades.csv"
    path.write_text("\ufeff" + FULL.format(most=most, changeable=changeable), encoding="utf-8")
    return path


@pytest.mark.alike
@pytest.mark.parametrize("known_by", ["worksheet", "number", "roster", "blind", "address"])
def test_moodles_worksheet_is_filled_in(moodle: Path, known_by: str) -> None:
    """However the class was graded, each mark stands in the row of its learner, out of the worksheet's points."""
    path = worksheet(moodle)
    rosters = {
        "worksheet": path.read_text(encoding="utf-8"),
        "roster": "id,name\ns1,Alice\ns2,Bob\n",
        "address": "email,name\nalice@x.org,Alice\nbob@x.org,Bob\n",
    }
    if known_by == "blind":
        for name in ("Alice_5", "Bob_6"):
            folder = moodle / "class" / f"{name}_assignsubmission_file"
            folder.rename(folder.with_name(f"Participant_{name[-1]}_assignsubmission_file"))
    listed = moodle / "class.csv"
    listed.write_text(rosters.get(known_by, ""), encoding="utf-8")
    batch(moodle / "class", moodle / "results", *(("--roster", listed) if known_by in rosters else ()))

    sent = grade("export", moodle / "results", "--to", "moodle-worksheet", "--roster", path)
    titles, *found = rows(sent.stdout)

    assert (sent.exit_code, sent.stderr) == (0, "")
    assert ",".join(titles) == FULL.split("\n")[0]
    assert [(row[0], row[4]) for row in found] == [
        ("Participant 5", "20"),
        ("Participant 6", "11.428"),
        ("Participant 7", "12.00"),
    ]
    assert found[0][8] == "01 A line: 7/7"
    assert found[2][8] == "said before"


def test_a_grade_that_cannot_be_changed_is_left(moodle: Path) -> None:
    """Where the worksheet says so, the row stays as it is, and the learner is named."""
    batch(moodle / "class", moodle / "results")
    sent = grade(
        "export", moodle / "results", "--to", "moodle-worksheet", "--roster", worksheet(moodle, changeable="No")
    )

    assert rows(sent.stdout)[2][4] == ""
    assert "that their grade cannot be changed: Participant 6." in sent.stderr


def test_a_worksheet_of_another_assignment_takes_no_marks(moodle: Path) -> None:
    """A number that belongs to somebody else in the worksheet puts nobody's mark into that row."""
    batch(moodle / "class", moodle / "results")
    path = worksheet(moodle)
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("Participant 5,Alice", "Participant 5,Dora").replace("Participant 7,Carol", "Participant 7,Alice"),
        encoding="utf-8",
    )
    sent = grade("export", moodle / "results", "--to", "moodle-worksheet", "--roster", path)

    assert [row[4] for row in rows(sent.stdout)[1:]] == ["", "11.428", "12.00"]
    assert "Alice (Participant 5) is left out" in sent.stderr


@pytest.mark.alike
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Say with --roster which worksheet"),
        (("--roster", "class.csv"), "it has no column Identifier"),
        (("--roster", "Grades.csv", "--max", "10"), "out of 20 points, not 10; say --max 20"),
        (("--roster", "none.csv"), "cannot be read"),
    ],
)
def test_a_worksheet_that_cannot_be_filled_in_is_one_sentence(
    moodle: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], said: str
) -> None:
    """It says what is missing or wrong, and nothing is written."""
    batch(moodle / "class", moodle / "results")
    worksheet(moodle)
    (moodle / "class.csv").write_text("id,name\na,Alice\n", encoding="utf-8")
    monkeypatch.chdir(moodle)

    result = grade("export", moodle / "results", "--to", "moodle-worksheet", *arguments)

    assert said in one_sentence(result)


def test_what_nobody_could_read_has_no_score(moodle: Path) -> None:
    """No gradebook has a row for it, it is named, and 0 is given only where that is asked for; a new try counts."""
    (moodle / "class" / "Bob_6_assignsubmission_file" / "line.py").rename(
        moodle / "class" / "Bob_6_assignsubmission_file" / "line.rar"
    )
    batch(moodle / "class", moodle / "results")
    plain = grade("export", moodle / "results", "--to", "canvas")
    with_0 = grade("export", moodle / "results", "--to", "canvas", "--unreadable-as-0")
    shown = grade("gradebook", moodle / "results")
    (moodle / "class" / "Bob_6_assignsubmission_file" / "line.py").write_text(HALF, encoding="utf-8")
    batch(moodle / "class", moodle / "results")
    (moodle / "class" / "Bob_6_assignsubmission_file" / "line.py").unlink()
    batch(moodle / "class", moodle / "results")

    assert [row[0] for row in rows(plain.stdout)[2:]] == ["Alice (Participant 5)"]
    assert (
        plain.stderr
        == "Could not be read, and so without a score: Bob (Participant 6). --unreadable-as-0 gives them 0.\n"
    )
    assert [row[-1] for row in rows(with_0.stdout)[2:]] == ["100", "0"]
    assert "line.rar is an archive that is not opened here" in shown.output
    for policy in ("best", "last", "first"):
        sent = grade("export", moodle / "results", "--to", "canvas", "--attempts", policy)
        assert rows(sent.stdout)[3][-1] == "57.14"


@pytest.mark.alike
@pytest.mark.parametrize(
    ("to", "said"), [("gradescope", '"score": 0'), ("xqueue", '"score": 0.0'), ("prairielearn", '"gradable": false')]
)
def test_a_system_that_must_have_a_score_is_told_why(moodle: Path, to: str, said: str) -> None:
    """Gradescope and xqueue get 0 and the reason, PrairieLearn that it cannot be graded, and the reason."""
    (moodle / "class" / "Bob_6_assignsubmission_file" / "line.py").rename(
        moodle / "class" / "Bob_6_assignsubmission_file" / "line.rar"
    )
    batch(moodle / "class", moodle / "results")

    grade("export", moodle / "results", "--to", to, "--out", moodle / "out")
    text = next((moodle / "out").glob("Bob*")).read_text(encoding="utf-8")

    assert said in text
    assert "is an archive that is not opened here" in text
