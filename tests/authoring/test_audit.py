"""Tests of the audit: what hidden tests miss is found, and what is listed is held to what is true."""

from __future__ import annotations

import zlib
from pathlib import Path

import numpy as np
import pytest

from grader.authoring.audit import report
from grader.authoring.audit.audit import Audit, audit, equivalents
from grader.course import catalog
from grader.model.errors import CourseError

pytestmark = [pytest.mark.long, pytest.mark.usefixtures("few_lazy_programs")]


def audited(root: Path, *, prove: bool = False, seeds: int = 1) -> Audit:
    """Return the audit of the first exercise of a course."""
    found = catalog.read(root)
    return audit(found, found.exercises[0], jobs=1, seeds=seeds, prove=prove, tell=lambda what, done, of: None)


def text_of(found: Audit) -> str:
    """Return everything that is said of an audit below its table."""
    return "\n".join(report.lines([found]))


def weaken(root: Path, old: str, new: str) -> None:
    """Change the hidden tests."""
    path = root / "solutions" / "01-line" / "test_hidden.py"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_good_tests_kill_every_mutant(own_miniature: Path) -> None:
    """Each small change of the miniature's solution fails at a check."""
    found = audited(own_miniature)

    assert found.mutants > 15
    assert [mutant.id for mutant, _input in found.survivors] == []
    assert report.is_sound(found)


def test_what_a_weak_test_misses_is_shown(own_miniature: Path) -> None:
    """With inputs that hide a mistake its mutant survives, and is shown with an input that tells it."""
    weaken(own_miniature, "student.double(3.0), expected=6.0", "student.double(2.0), expected=4.0")
    weaken(own_miniature, "rng.normal(size=(2, 3)), np.array([1.0, 2.0])", "np.array([2.0])")

    found = audited(own_miniature)
    said = text_of(found)

    assert not report.is_sound(found)
    assert (
        "01-line/line.py:12 double\n  -    return np.asarray(x) * FACTOR\n  +    return (np.asarray(x) + FACTOR)\n"
        in said
    )
    assert "  answers otherwise to x = np.array([1.0, 2.0]); double(x)\n" in said


def test_a_variant_that_is_rejected_is_named(own_miniature: Path) -> None:
    """A right variant that loses a point is named with the check and the seed."""
    folder = own_miniature / "solutions" / "01-line" / "variants"
    folder.mkdir()
    solution = (own_miniature / "solutions" / "01-line" / "line.py").read_text(encoding="utf-8")
    (folder / "good.py").write_text(solution, encoding="utf-8")
    (folder / "bad.py").write_text(solution.replace("* FACTOR", "+ FACTOR"), encoding="utf-8")

    found = audited(own_miniature, seeds=2)

    assert found.variants == 2
    assert "01-line/variants/bad.py is right, and fails at doubles_a_number with seed 0." in text_of(found)
    assert "good.py" not in text_of(found)


def test_what_was_tried_is_remembered(own_miniature: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second audit of the same tests and programs tries nothing again; with other tests it does."""
    first = audited(own_miniature)
    memory = own_miniature / ".grade" / "audit" / "01-line.jsonl"
    lines = memory.read_text(encoding="utf-8").splitlines()
    memory.write_text("\n".join([*lines[:-1], lines[-1][:20]]), encoding="utf-8")  # killed while it wrote

    second = audited(own_miniature)

    assert (second.mutants, second.killed) == (first.mutants, first.killed)
    assert len(memory.read_text(encoding="utf-8").splitlines()) == len(lines)
    weaken(own_miniature, "expected=6.0", "expected=6")
    audited(own_miniature)
    assert len(memory.read_text(encoding="utf-8").splitlines()) == 2 * len(lines)


def list_equivalent(root: Path, mutant: str) -> None:
    """List one mutant as equivalent."""
    path = root / "solutions" / "01-line" / "equivalents.toml"
    path.write_text(f'[[equivalent]]\nreason = "It is."\nmutants = [{mutant!r}]\n', encoding="utf-8")


def test_a_listed_mutant_that_fails_is_a_fault(own_miniature: Path) -> None:
    """A mutant that a check kills is no equivalent, and neither is one that does not exist."""
    list_equivalent(own_miniature, "Total.add: self.value += x -> pass")
    assert "Total.add: self.value += x -> pass is listed, and fails at a check." in text_of(audited(own_miniature))

    list_equivalent(own_miniature, "Total.add: nothing")
    assert "Total.add: nothing is listed, and there is no such mutant." in text_of(audited(own_miniature))


def test_a_listed_mutant_has_to_answer_alike(own_miniature: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A survivor that is listed, but answers otherwise with another seed, is a fault when it is proved."""
    monkeypatch.setattr("grader.authoring.audit.audit.EQUIVALENT_INPUTS", 50)
    drawn = np.random.default_rng([0, zlib.crc32(b"doubles_an_array")]).integers(1000)
    weaken(own_miniature, "rng.normal(size=(2, 3)), np.array([1.0, 2.0])", f"float(rng.integers(1000) != {drawn})")
    weaken(own_miniature, "student.double(3.0), expected=6.0", "student.double(0.0), expected=0.0")
    mutant = "double: np.asarray(x) * FACTOR -> (np.asarray(x) / FACTOR)"
    list_equivalent(own_miniature, mutant)

    assert audited(own_miniature).faults == ()
    assert audited(own_miniature, prove=True).faults == (f"{mutant} is listed, and answers otherwise to double(1.0)",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[equivalent]\n", "01-line/equivalents.toml: is not valid TOML"),
        ('[[equivalent]]\nmutants = ["a"]\n', "`equivalent[1].reason` is missing; it should be a text."),
        ('[[equivalent]]\nreason = "a"\nmutants = "b"\n', "`equivalent[1].mutants` should be a list of texts."),
        ("equivalent = 3\n", "01-line/equivalents.toml: `equivalent` should be a list of tables."),
    ],
)
def test_a_list_that_cannot_be_read_is_one_sentence(tmp_path: Path, text: str, said: str) -> None:
    """What is wrong with a list of equivalent mutants is said in a sentence that names the file."""
    path = tmp_path / "01-line" / "equivalents.toml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")

    with pytest.raises(CourseError) as caught:
        equivalents(path)

    assert said in str(caught.value)


def test_a_list_may_be_empty(tmp_path: Path) -> None:
    """A list that holds nothing but a remark names no mutant."""
    path = tmp_path / "equivalents.toml"
    path.write_text("# None so far.\n", encoding="utf-8")

    assert equivalents(path) == {}
