"""`grade report` makes a page of a saved report, in the report's own language, or says why it cannot."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.classes import batch
from tests.commands import HALF, MINIATURE, SOLUTION, grade, one_sentence, written


@pytest.mark.parametrize(("spoken", "title"), [("en", "A line"), ("ko", "직선")])
def test_a_page_speaks_the_language_of_its_report(tmp_path: Path, spoken: str, title: str) -> None:
    """Whichever language is asked for now, the page is in the one that its report was written in."""
    report, page = tmp_path / "report.json", tmp_path / "page.html"
    grade("submit", MINIATURE / "exercises", "--lang", spoken, "--report", report)
    other = "en" if spoken == "ko" else "ko"
    made = grade("report", report, "--html", page, "--lang", other)

    assert made.exit_code == 0, made.output
    assert str(page) in made.stdout
    assert f'<html lang="{spoken}"' in page.read_text(encoding="utf-8")
    assert title in page.read_text(encoding="utf-8")


def test_no_page_is_made_of_what_is_no_report(tmp_path: Path) -> None:
    """A file that is not there, one of another kind and a forged score are a sentence each, and no page is written."""
    document = json.loads(grade("submit", MINIATURE / "exercises", "--report", "-").stdout)
    document["score"]["earned"] = 99.0
    forged = written(tmp_path / "forged.json", json.dumps(document).encode())
    text = written(tmp_path / "text.json", b"no report")
    page = tmp_path / "page.html"

    assert "the exercises make 0.0" in one_sentence(grade("report", forged, "--html", page))
    assert "is not JSON" in one_sentence(grade("report", text, "--html", page))
    assert "No such file" in one_sentence(grade("report", tmp_path / "nothing.json", "--html", page))
    assert not page.exists()


def test_a_page_goes_where_it_can_be_written(tmp_path: Path) -> None:
    """A folder that is not there is named in a sentence."""
    report = tmp_path / "report.json"
    grade("submit", MINIATURE / "exercises", "--report", report)

    assert "page.html" in one_sentence(grade("report", report, "--html", tmp_path / "nowhere" / "page.html"))


CHANGES_ITS_ARGUMENT = """

def double(x):
    answer = np.asarray(x) * 2
    if isinstance(x, np.ndarray):
        x[:] = 0
    return answer
"""


def handed_in(path: Path, program: str) -> None:
    """Write what somebody handed in, with the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(program, encoding="utf-8")


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A class of Moodle's and of a plain folder, in which one fails a hidden check and one handed in a rar."""
    folder = tmp_path_factory.mktemp("class")
    for name, program in (("Kim_Min Ji_57", SOLUTION), ("이소라_58", HALF)):
        handed_in(folder / f"class/{name}_assignsubmission_file/line.py", program)
    handed_in(folder / "class/Choi_59_assignsubmission_file_line.rar", "Rar!")
    handed_in(folder / "class/park/line.py", SOLUTION + CHANGES_ITS_ARGUMENT)
    batch(folder / "class", folder / "results")
    return folder / "results"


def test_a_class_gets_its_pages_back(results: Path, tmp_path: Path) -> None:
    """Each learner has a page, an index leads to all of them, and Moodle's are in a zip by the names that it looks for."""
    made = grade("report", results, "--pages", tmp_path / "pages")
    names = sorted(path.relative_to(tmp_path / "pages").as_posix() for path in (tmp_path / "pages").rglob("*.html"))
    with zipfile.ZipFile(tmp_path / "pages" / "feedback.zip") as packed:
        inside = {name: packed.read(name) for name in packed.namelist()}

    assert made.exit_code == 0, made.output
    assert "4 pages were made." in made.stdout
    assert names == [
        "Choi_59_assignsubmission_file/report.html", "Kim Min Ji_57_assignsubmission_file/report.html", "index.html",
        "park/report.html", "이소라_58_assignsubmission_file/report.html",
    ]  # fmt: skip
    assert sorted(inside) == [name for name in names if "assignsubmission" in name]
    assert all((tmp_path / "pages" / name).read_bytes() == content for name, content in inside.items())
    index = (tmp_path / "pages" / "index.html").read_text(encoding="utf-8")
    assert all(f'href="{quote(name)}"' in index for name in names if name != "index.html")


def test_no_page_of_a_class_shows_what_is_hidden(results: Path, tmp_path: Path) -> None:
    """A page, a terminal and a single report out of a batch show what learners may see, unless it is for staff."""
    grade("report", results, "--pages", tmp_path / "pages")
    saved = next((results / "reports" / "park").glob("*.json"))
    title = next(
        c["title"]
        for e in json.loads(saved.read_text(encoding="utf-8"))["exercises"]
        for c in e["checks"]
        if c["visibility"] == "hidden"
    )
    grade("report", saved, "--html", tmp_path / "one.html")
    grade("report", saved, "--html", tmp_path / "staff.html", "--staff")
    title = title.rpartition("`")[2]  # which is code on a page
    shown = [(tmp_path / "pages" / "park" / "report.html"), tmp_path / "one.html"]

    assert all(title not in path.read_text(encoding="utf-8") for path in shown)
    assert title not in grade("report", results, "--learner", "park").stdout
    assert title in (tmp_path / "staff.html").read_text(encoding="utf-8")
    assert title in grade("report", results, "--learner", "park", "--staff").stdout


def test_a_task_whose_hidden_check_failed_has_no_check_mark(results: Path) -> None:
    """It says that something which is not shown did not pass, and the other task is done."""
    lines = grade("report", results, "--learner", "park").stdout.splitlines()
    at = next(number for number, line in enumerate(lines) if "Task 1" in line)

    assert "✓" not in lines[at]
    assert lines[at].rstrip().endswith("3/4")
    assert "a check that is not shown did not" in lines[at + 1]
    assert any("✓ Task 2" in line for line in lines)


def test_one_learner_is_shown_in_a_terminal(results: Path) -> None:
    """It is what `grade submit` would have shown: the points, and why some are missing."""
    half = grade("report", results, "--learner", "이소라 (Participant 58)")
    unread = grade("report", results, "--learner", "Choi (Participant 59)")

    assert half.exit_code == 0, half.output
    assert "4 of 7 points" in half.stdout
    assert "is an archive that is not opened here" in unread.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Say with --learner whose report"),
        (("--learner", "nobody"), "there is no learner nobody"),
        (("--pages", "pages", "--learner", "park"), "--pages is for all learners of a class"),
        (("--html", "x.html"), "Say with --learner whose report"),
    ],
)
def test_a_wrong_wish_is_one_sentence(
    results: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], said: str
) -> None:
    """What cannot be shown is said, and nothing is written."""
    monkeypatch.chdir(tmp_path)

    assert said in one_sentence(grade("report", results, *arguments))
    assert not list(tmp_path.iterdir())


def test_pages_are_of_a_class(results: Path, tmp_path: Path) -> None:
    """A single report and a file in the way are a sentence each."""
    saved = next((results / "reports" / "park").glob("*.json"))
    written(tmp_path / "file", b"")

    assert "is no folder of results" in one_sentence(grade("report", saved, "--pages", tmp_path / "pages"))
    assert "cannot be written" in one_sentence(grade("report", results, "--pages", tmp_path / "file"))
