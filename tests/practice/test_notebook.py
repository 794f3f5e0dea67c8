"""Feedback within Jupyter, in a real kernel."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from grader.practice import notebook

SOLUTION = (Path(__file__).parents[1] / "miniature" / "solutions" / "01-line" / "line.py").read_text(encoding="utf-8")
DOUBLE, TOTAL = SOLUTION.split("class Total:")
WRONG = DOUBLE.replace("np.asarray(x) * FACTOR", "np.asarray(x) + FACTOR")
CHECK = 'from grader.notebook import check\ncheck("line")'


def run(folder: Path, *cells: str, **hooks: Any) -> list[list[Any]]:
    """Run cells in a kernel that lives in a folder, and return the outputs of each."""
    v4: Any = nbformat.v4
    document = v4.new_notebook(cells=[v4.new_code_cell(cell) for cell in cells])
    NotebookClient(
        document, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(folder)}}, **hooks
    ).execute()
    return [cell["outputs"] for cell in document["cells"]]


def test_the_cells_run_so_far_are_graded(own_miniature: Path) -> None:
    """A wrong cell is told with its story; run again rightly, without saving anything, it is right."""
    outputs = run(
        own_miniature / "exercises" / "01-line", WRONG, "%time 1 + 1", CHECK, DOUBLE, "class Total:" + TOTAL, CHECK
    )
    before, after = (outputs[n][-1]["data"] for n in (2, 5))

    assert "you got 5.0, expected 6.0" in before["text/plain"]
    assert "100 / 100" in after["text/plain"]
    assert before["text/html"].startswith("<iframe sandbox ")
    assert "ModuleNotFoundError" not in after["text/plain"]


def test_the_first_failure_comes_first(own_miniature: Path) -> None:
    """What failed stands above what passed, cells have the numbers that Jupyter shows, and no file of ours is named."""
    cells = ["", DOUBLE, "1 / 0", "class Total:" + TOTAL.replace("self.value += x", "self.value = x")]
    found = notebook.feedback(cells, "line", own_miniature, "en")
    assert isinstance(found, notebook.Feedback)
    text = " ".join(found.text.split())

    assert "cell 2, line 1: this stopped with ZeroDivisionError: division by zero." in text
    assert text.index("Task 2") < text.index("✓ Task 1")
    assert "Next: cell 3, line 7 (task 2)." in text
    assert found.page.index("Task 2") < found.page.index("Task 1")
    for text in (found.text, found.page):
        assert "grade-" not in text
        assert ".ipynb, cell" not in text


def test_a_wrong_name_is_one_sentence(own_miniature: Path) -> None:
    """An exercise that does not exist is answered with the names that do, and no traceback."""
    ((output,),) = run(own_miniature, 'from grader.notebook import check\ncheck("nothing")')

    assert output["name"] == "stderr"
    assert output["text"] == "grade: There is no exercise 'nothing'; this course has line.\n"


def test_in_a_terminal_it_says_what_to_type(capsys: pytest.CaptureFixture[str]) -> None:
    """Outside of IPython, one sentence names the command."""
    notebook.check("line")

    assert capsys.readouterr().err == "grade: check() is for notebooks; in a terminal, type `grade submit`.\n"


def test_the_frame_holds_the_page_as_text() -> None:
    """Nothing on the page can end the frame that it stands in."""
    shown = notebook.Feedback("text", '"></iframe><script>alert(1)</script>')._repr_html_()

    assert shown.count("<iframe") == shown.count("</iframe>") == 1
    assert "<script" not in shown


def test_what_is_asked_of_us_is_no_part_of_the_work() -> None:
    """Lines that call the grader are left out, and nothing else is."""
    cells = ["", "", "x = 1\ncheck('line')\ny = 2", "from grader.notebook import check", "checked = check_it(1)"]

    assert notebook.notebook_of(cells).count("check") == 2


def test_an_exercise_begins_in_one_cell(own_miniature: Path, tmp_path: Path) -> None:
    """The text is shown, the stub is put into a new cell that ends with the check, and a notebook is written once."""
    begin = f'from grader import notebook\nnotebook.start("line", course={str(own_miniature)!r}, lang="en")'
    cells: list[str] = []

    def executed(execute_reply: Any, **_about: Any) -> None:
        cells.extend(each["text"] for each in execute_reply["content"]["payload"] if each["source"] == "set_next_input")

    first, again = (run(tmp_path, begin, on_cell_executed=executed)[0] for _ in range(2))

    texts = [output["data"]["text/markdown"] for (output,) in (first, again)]
    assert texts[0].endswith("`line.ipynb` has the same, a cell for each task.")
    assert texts[1].endswith("`line.ipynb` was there, and stays as it is.")
    assert texts[0].startswith("# ")
    assert json.loads((tmp_path / "line.ipynb").read_text(encoding="utf-8"))["cells"]
    assert cells[0] == cells[1]
    assert 'raise NotImplementedError("task 1: double")' in cells[0]
    assert cells[0].endswith('check("line")\n')


def test_what_cannot_begin_is_one_sentence(
    own_miniature: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An exercise or a course that is not there is told in one sentence."""
    for exercise, course in (("nothing", own_miniature), ("line", tmp_path)):
        notebook.start(exercise, course=course)
        (line,) = capsys.readouterr().err.strip().splitlines()

        assert line.startswith("grade: ")
