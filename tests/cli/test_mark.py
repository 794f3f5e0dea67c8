"""`grade mark`: what somebody decides about a class that was graded."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import Result

from grader.course import location
from grader.marking import given, store
from tests.by_hand import with_a_question
from tests.classes import batch, handed_in, scores
from tests.commands import HALF, MINIATURE, SOLUTION, grade, one_sentence

ALICE, BOB = 58.33, 33.33  # 7 and 4 of 12, of which 5 wait


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a course of three tasks, of which somebody marks one, a class of two, and its results."""
    folder = tmp_path_factory.mktemp("graded")
    course = with_a_question(Path(shutil.copytree(MINIATURE, folder / "course")))
    location.remember(course, course)
    handed_in(folder / "class", {"alice/": SOLUTION, "bob/": HALF})
    roster = folder / "roster.csv"
    roster.write_text("id,name\nalice,Alice\nbob,Bob\ncarol,Carol\n", encoding="utf-8")
    assert batch(folder / "class", folder / "results", "--course", course, "--roster", roster).exit_code == 0
    return folder


@pytest.fixture
def out(graded: Path, tmp_path: Path) -> Path:
    """A copy of these results."""
    return Path(shutil.copytree(graded / "results", tmp_path / "results"))


def said(result: Result) -> str:
    """Return what a command that went well has printed."""
    assert result.exit_code == 0, result.output
    return result.output


def test_what_waits_is_listed_and_counts_as_not_earned(out: Path) -> None:
    """Until somebody marks it, a task of 5 points is in the maximum alone; gradebook and list say whose it is."""
    assert scores(out) == {"alice": ALICE, "bob": BOB, "carol": None}
    assert "Points still wait for a person to mark them, and count as not earned: alice, bob." in said(
        grade("gradebook", out)
    )
    listed = said(grade("mark", out, "--list"))
    assert [line.split() for line in listed.splitlines()[1:]] == [
        [who, "line.3", "–/5", "waits"] for who in ("alice", "bob")
    ]


def test_a_mark_is_in_every_place(out: Path, tmp_path: Path) -> None:
    """A mark by hand is in the gradebook, the learner's report and page, the list and each export, with its comment."""
    words = ("mark", out, "bob", "line.3", "--points", "3.5", "--comment", "Well argued.", "--by", "A. Kim")

    assert "bob: 33.33 before, 62.5 of 100 now." in said(grade(*words))
    assert scores(out)["bob"] == 62.5
    assert "7.5/12" in said(grade("gradebook", out))
    shown = said(grade("report", out, "--learner", "bob"))
    assert "Marked by hand: 3.5 of 5 points (A. Kim). Well argued." in shown
    said(grade("report", out, "--pages", tmp_path / "pages"))
    assert "Well argued." in (tmp_path / "pages" / "bob" / "report.html").read_text(encoding="utf-8")
    assert "Well argued." in said(grade("mark", out, "--list"))
    moodle = grade("export", out, "--to", "moodle-csv")
    assert '"bob","62.5","01 A line: 7.5/12\nTask 3, marked by hand: Well argued."' in moodle.stdout.replace("\r", "")
    assert '"62.5"' in grade("export", out, "--to", "canvas").stdout
    for system in ("gradescope", "prairielearn", "xqueue", "ctrf", "junit"):
        said(grade("export", out, "--to", system, "--out", tmp_path / system))
        (file,) = (tmp_path / system).glob("bob.*")
        assert "Well argued." in file.read_text(encoding="utf-8")


def test_exports_say_who_waits_or_leave_them_out(out: Path, tmp_path: Path) -> None:
    """What waits counts as not earned, and how many wait is said; --complete-only leaves these learners out."""
    said(grade("mark", out, "bob", "line.3", "--points", "5"))
    all_, complete = (grade("export", out, "--to", "brightspace", *more) for more in ([], ["--complete-only"]))

    assert "1 learner still waits for a mark by hand, and what waits counts as not earned: alice." in all_.stderr
    assert f'"alice","{ALICE}"' in all_.stdout
    assert "1 learner is left out, who still waits for a mark by hand: alice." in complete.stderr
    assert '"bob"' in complete.stdout
    assert '"alice"' not in complete.stdout
    said(grade("export", out, "--to", "junit", "--out", tmp_path / "junit", "--complete-only"))
    assert [path.name for path in (tmp_path / "junit").iterdir()] == ["bob.xml"]


def test_marks_survive_a_regrade_and_a_lost_gradebook(graded: Path, out: Path) -> None:
    """Marks are files beside the reports: neither a new run nor a gradebook that is made again loses them."""
    said(grade("mark", out, "bob", "line.3", "--points", "5"))
    said(grade("mark", out, "bob", "line.2", "--points", "3"))
    for database in out.glob("gradebook.sqlite*"):
        database.unlink()
    (graded / "class" / "bob" / "line.py").write_text(f"{HALF}\n# again\n", encoding="utf-8")
    said(batch(graded / "class", out, "--course", graded / "course"))
    (graded / "class" / "bob" / "line.py").write_text(HALF, encoding="utf-8")

    assert scores(out)["bob"] == 100


def test_a_mark_overrides_is_excused_and_is_taken_back(out: Path) -> None:
    """A task or a check that a program marked can have other points, or none that count; what was before holds again."""
    said(grade("mark", out, "bob", "line.adds_up", "--points", "1"))
    assert scores(out)["bob"] == pytest.approx(5 / 12 * 100, abs=0.01)
    said(grade("mark", out, "bob", "line.2", "--excuse", "--comment", "Was ill."))
    assert scores(out)["bob"] == pytest.approx(4 / 9 * 100, abs=0.01)
    said(grade("mark", out, "bob", "line.2", "--undo"))
    assert scores(out)["bob"] == pytest.approx(5 / 12 * 100, abs=0.01)
    listed = said(grade("mark", out, "--list"))
    assert "excused (before)" in " ".join(listed.split())
    assert "taken" in listed


def test_nothing_that_was_decided_is_lost(out: Path) -> None:
    """The file keeps each decision with its date and who made it, and what holds already is not written down again."""
    for points, by in ((3, "Kim"), (4, "Lee"), (4, "Park")):
        last = said(grade("mark", out, "bob", "line.3", "--points", points, "--by", by))
    document = json.loads((out / "marks" / "bob.json").read_text(encoding="utf-8"))

    assert "Nothing is new" in last
    assert [(entry["points"], entry["by"], entry["attempt"]) for entry in document["entries"]] == [
        (3, "Kim", 1),
        (4, "Lee", 1),
    ]
    assert all(len(entry["at"]) == 20 for entry in document["entries"])


def test_a_file_of_marks_has_a_schema_of_its_own(out: Path) -> None:
    """The schema that is shipped is the one that the types make, and what is written is valid by it."""
    import jsonschema

    said(grade("mark", out, "bob", "line.3", "--points", "2.5", "--comment", "Half."))
    said(grade("mark", out, "bob", "line.1", "--excuse"))
    said(grade("mark", out, "bob", "line.1", "--undo"))
    said(grade("mark", out, "carol", "--extension", "3"))
    schema = json.loads(store.schema_file().read_text(encoding="utf-8"))

    assert schema == given.made_schema()
    for path in (out / "marks").glob("*.json"):
        jsonschema.validate(json.loads(path.read_text(encoding="utf-8")), schema)
        assert "is a valid file of marks" in said(grade("validate", path))


def test_a_class_is_marked_by_a_table(out: Path, tmp_path: Path) -> None:
    """A CSV gives many marks at once; a comma may stand in numbers, and a word excuses."""
    table = tmp_path / "marks.csv"
    table.write_text(
        "\ufefflearner;task;points;comment\nalice;line.3;4,5;Good.\nbob;line.3;excused;\nbob;line.adds_up;1;\n\n",
        encoding="utf-8",
    )

    assert "3 marks were written down." in said(grade("mark", out, "--from", table))
    assert scores(out) == {"alice": 95.83, "bob": 71.43, "carol": None}
    assert "Nothing is new" in said(grade("mark", out, "--from", table))


def test_of_a_wrong_table_nothing_is_taken(out: Path, tmp_path: Path) -> None:
    """Each row that is wrong is one sentence with its line, and no row is applied."""
    table = tmp_path / "marks.csv"
    rows = [
        "alice,line.3,4",
        "alice,line.3,5",
        "eve,line.3,1",
        "bob,line.9,1",
        "bob,line.3,6",
        "bob,line.3,much",
        "carol,line.3,1",
    ]
    table.write_text("\n".join(["learner,task,points", *rows]), encoding="utf-8")
    result = grade("mark", out, "--from", table)

    assert result.exit_code == 2
    lines = result.stderr.splitlines()
    assert [line.split(", line ")[1].split(":")[0] for line in lines] == ["3", "4", "5", "6", "7", "8"]
    assert all(line.startswith("grade: ") for line in lines)
    assert not list((out / "marks").glob("*.json")) if (out / "marks").is_dir() else True
    assert scores(out)["alice"] == ALICE


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("learner,task\nbob,line.3\n", "has no column points"), ("learner,task,points\n", "there is no mark in it")],
)
def test_a_table_without_what_it_needs_is_said(out: Path, tmp_path: Path, text: str, sentence: str) -> None:
    """A table without a column or a row ends in one sentence."""
    table = tmp_path / "marks.csv"
    table.write_text(text, encoding="utf-8")

    assert sentence in one_sentence(grade("mark", out, "--from", table))


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["bob", "line.3"], "Say one thing"),
        (["bob", "line.3", "--points", "1", "--excuse"], "Say one thing"),
        (["bob", "--points", "1"], "Say whose mark and of which task"),
        (["--undo"], "Say whose mark"),
        (["bob", "line.3", "--points", "much"], "no number of points"),
        (["bob", "line.3", "--points", "nan"], "no number of points"),
        (["bob", "line.3", "--points", "excused"], "--points takes a number"),
        (["bob", "line.3", "--points", "-1"], "from 0 to 5"),
        (["bob", "line.3", "--points", "5.5"], "from 0 to 5"),
        (["bob", "3", "--points", "1"], "is no task"),
        (["bob", "gates.3", "--points", "1"], "is no task"),
        (["bob", "line.4", "--points", "1"], "line has no task or check 4"),
        (["bob", "line.3", "--undo"], "Nothing was decided about line.3 of bob"),
        (["bob", "--undo"], "bob has no extension"),
        (["eve", "line.3", "--points", "1"], "there is no learner eve"),
        (["carol", "line.3", "--points", "1"], "carol has handed in nothing"),
        (["bob", "--extension", "soon"], "is no date"),
        (["bob", "line.3", "--extension", "3"], "An extension is for all exercises"),
        (["bob", "--list"], "name none"),
        (["--from", "nowhere.csv"], "cannot be read"),
    ],
)
def test_what_is_typed_wrongly_ends_in_one_sentence(out: Path, words: list[str], sentence: str) -> None:
    """Whatever cannot be meant is said in a sentence, and nothing is written."""
    assert sentence in one_sentence(grade("mark", out, *words))
    assert not (out / "marks").exists() or not list((out / "marks").glob("*.json"))


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"format": "grade-marks", "schema_version": "1.0", "learner": "bob", "entries": [{"what": "gift"}]}',
        '{"format": "grade-marks", "schema_version": "1.0", "learner": "bob", "entries": [{"what": "mark", "at": '
        '"2026-12-01T00:00:00Z", "task": "line.3", "points": -1}]}',
        '{"format": "grade-marks", "schema_version": "1.0", "learner": "alice", "entries": []}',
        '{"format": "grade-marks", "schema_version": "1.0", "learner": "bob", "entries": [], "more": 1}',
    ],
)
def test_a_broken_file_of_marks_is_one_sentence(out: Path, content: str) -> None:
    """Whoever reads results beside a file of marks that is none hears which, whatever the command."""
    (out / "marks").mkdir(exist_ok=True)
    (out / "marks" / "bob.json").write_text(content, encoding="utf-8")
    for words in (
        ["gradebook", out],
        ["export", out, "--to", "csv"],
        ["report", out, "--learner", "bob"],
        ["mark", out, "--list"],
    ):
        assert "bob.json" in one_sentence(grade(*words))


def test_no_link_leads_to_marks(out: Path, tmp_path: Path) -> None:
    """Marks lie in the folder of the results itself, so a link there is refused."""
    (tmp_path / "elsewhere").mkdir()
    said(grade("mark", out, "bob", "line.3", "--points", "5"))
    (out / "marks").rename(tmp_path / "moved")
    (out / "marks").symlink_to(tmp_path / "moved")

    assert "symbolic link" in one_sentence(grade("gradebook", out))


def test_an_extension_is_kept_for_who_has_not_handed_in(out: Path) -> None:
    """More time can be given before anything is there, and be taken back."""
    assert "Written down for carol." in said(grade("mark", out, "carol", "--extension", "2026-12-05"))
    assert "extension: 2026-12-05" in " ".join(said(grade("mark", out, "--list")).split())
    said(grade("mark", out, "carol", "--undo"))
    assert store.read(out / "marks" / "carol.json", "carol").extension() is None  # type: ignore[union-attr]
