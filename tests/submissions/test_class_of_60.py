"""A class of sixty is graded out of the download of each system, folder or zip, and every mark is the right learner's."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.classes import batch, scores
from tests.commands import MINIATURE
from tests.submissions.learners import CLASS, WORKS
from tests.submissions.systems import SYSTEMS

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The miniature course with a second exercise like the first, so that names of files say which one is meant."""
    ignored = shutil.ignore_patterns(".grade", "__pycache__")
    root = Path(shutil.copytree(MINIATURE, tmp_path_factory.mktemp("course") / "two", ignore=ignored))
    for side in ("exercises", "solutions"):
        second = Path(shutil.copytree(root / side / "01-line", root / side / "02-arc"))
        for path in second.glob("line*"):
            path.rename(second / path.name.replace("line", "arc"))
    with (root / "exercises" / "course.toml").open("a", encoding="utf-8") as file:
        file.write('\n[[exercises]]\nfolder = "02-arc"\nweight = 1\n')
    return root


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory, course: Path) -> dict[str, float | None]:
    """The score of each kind of work, in a folder of its own that is called after it."""
    folder, out = tmp_path_factory.mktemp("works"), tmp_path_factory.mktemp("right")
    for work, files in WORKS.items():
        for name, content in files.items():
            (folder / work / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / work / name).write_bytes(content)
    batch(folder, out, "--course", course)
    return scores(out)


def test_each_kind_of_work_has_its_score(right: dict[str, float | None]) -> None:
    """The work of one exercise of two has 50, half of that less, a stub 0, and what cannot be read no score."""
    half = right["half"] or 0
    others = {"stub": 0, "rar": None, **{work: half for work in WORKS if "half" in work}}

    assert 0 < half < 50
    assert right == {work: others.get(work, 50) for work, files in WORKS.items() if files}


@pytest.mark.parametrize("name", SYSTEMS)
def test_every_mark_of_a_class_is_the_right_learners(
    tmp_path: Path, course: Path, right: dict[str, float | None], name: str
) -> None:
    """Each has the score of what they handed in, nobody else has any, and those are refused whom nothing tells apart."""
    system = SYSTEMS[name]
    folder = system.download(tmp_path / "class")
    archive = shutil.make_archive(str(tmp_path / "class"), "zip", folder)
    out, options = tmp_path / "results", ["--course", course, *system.listed(tmp_path / "roster.csv")]
    theirs = {
        path.partition("/")[0] for each in CLASS if each.name in system.refused for path in system.handed_out(each)
    }
    for handed_in in (folder, Path(archive)):
        result = batch(handed_in, out, *options)
        refused = set(re.findall("^(.*) is refused: ", result.stdout, re.MULTILINE))

        assert result.exit_code == bool(system.refused), result.output
        assert refused <= theirs
        assert bool(refused) == bool(system.refused)
        assert scores(out) == system.expected(right), result.output
    assert re.search(r"(\d+) of \d+ done, \1 graded before", result.stdout)
