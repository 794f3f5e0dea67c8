"""What lies among the results counts only where it is what was written, and nothing is written elsewhere."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from grader.batch.attempt import folder_of
from grader.batch.gradebook import FILE
from grader.sandbox import strength
from grader.sandbox.forkserver import ForkServers
from tests.classes import batch, handed_in, scores
from tests.commands import HALF, MINIATURE, ROOT, SOLUTION, grade


def test_no_name_is_anothers_folder(tmp_path: Path) -> None:
    """A learner who is called as a long name's folder is has another folder, and so never another's report."""
    long_name = "v" * 100

    assert folder_of(folder_of(long_name)) != folder_of(long_name)
    assert "~" in folder_of(long_name)
    assert "~" not in folder_of("a~b")


@pytest.mark.alike
@pytest.mark.parametrize("plant", ["another learner", "another submission", "another suite", "wrong sums", "a link"])
def test_a_report_that_was_planted_is_not_believed(submissions: Path, tmp_path: Path, plant: str) -> None:
    """What lies where a report belongs counts only if it is a sound report on the same learner, submission and suite."""
    out = tmp_path / "results"
    batch(submissions, out, "--only", "bob")
    (path,) = out.glob("reports/bob/*.json")
    true = path.read_bytes()
    report = json.loads(true)
    report["score"]["earned"] = 100
    for check in report["exercises"][0]["checks"]:
        check.update(status="passed", points=check["max_points"])
    report["exercises"][0]["points"] = sum(c["points"] for c in report["exercises"][0]["checks"])
    match plant:
        case "another learner":
            report["learner"]["id"] = "alice"
        case "another submission":
            report["submission"]["sha256"] = "0" * 64
        case "another suite":
            report["suite_sha256"] = "0" * 64
        case "wrong sums":
            report["score"]["earned"] = 99
        case "a link":
            (tmp_path / "precious.json").write_text("precious", encoding="utf-8")
    (out / FILE).unlink()
    path.unlink()
    if plant == "a link":
        path.symlink_to(tmp_path / "precious.json")
    else:
        path.write_text(json.dumps(report), encoding="utf-8")
    seed = json.loads(true)["environment"]["seed"]
    batch(submissions, out, "--only", "bob")

    assert scores(out)["bob"] == pytest.approx(57.14, abs=30)
    assert seed >= 0
    assert plant != "a link" or (tmp_path / "precious.json").read_text(encoding="utf-8") == "precious"


def test_nothing_is_written_through_a_link(submissions: Path, tmp_path: Path) -> None:
    """Where a learner's folder of reports is a link, the run stops in a sentence, and nothing is written there."""
    out, elsewhere = tmp_path / "results", tmp_path / "elsewhere"
    elsewhere.mkdir()
    (out / "reports").mkdir(parents=True)
    (out / "reports" / "bob").symlink_to(elsewhere)
    result = batch(submissions, out, "--only", "bob")

    assert result.exit_code == 2
    assert "a symbolic link leads elsewhere" in result.stderr
    assert list(elsewhere.iterdir()) == []


@pytest.mark.alike
@pytest.mark.parametrize("planted", ["report", "link", "empty proof", "proof"])
def test_what_somebody_laid_among_the_results_is_not_believed(tmp_path: Path, planted: str) -> None:
    """A report, or a proof of the course, that another user put there is not read; the class is graded as without it."""
    if os.geteuid():
        pytest.skip("only root can make a file another user's")
    out = tmp_path / "results"
    folder = handed_in(tmp_path / "class", {"bob/": HALF})
    batch(folder, out, "--seed", 7)
    before, proof = scores(out)["bob"], next(out.glob("proofs/*.json"))
    (report,) = out.glob("reports/bob/*.json")
    document = json.loads(report.read_text(encoding="utf-8"))
    document["score"]["earned"] = document["score"]["max"]
    (out / FILE).unlink()
    if planted == "report":
        report.write_text(json.dumps(document), encoding="utf-8")
        os.chown(report, 65534, 65534)
    if planted == "link":
        report.rename(tmp_path / "r.json")
        report.symlink_to(tmp_path / "r.json")
    if "proof" in planted:
        report.unlink()
        proof.write_text("{}" if planted == "empty proof" else proof.read_text(encoding="utf-8"), encoding="utf-8")
        os.chown(proof, 65534 if planted == "proof" else 0, 0)
    result = batch(folder, out, "--seed", 7)

    assert result.exit_code == 0, result.output
    assert scores(out)["bob"] == before
    assert proof.stat().st_uid == 0
    assert json.loads(proof.read_text(encoding="utf-8"))["score"]


@pytest.mark.alike
@pytest.mark.parametrize("change", ["score", "deleted", "weights too"])
def test_a_report_that_was_changed_is_made_again(
    submissions: Path, tmp_path: Path, own_miniature: Path, change: str
) -> None:
    """The same command grades again where a report is no more what was written, and believes nothing of it."""
    out = tmp_path / "results"
    batch(submissions, out, "--course", own_miniature)
    (path,) = out.glob("reports/bob/*.json")
    before = scores(out)["bob"]
    report = json.loads(path.read_text(encoding="utf-8"))
    report["score"]["earned"] = report["score"]["max"]
    path.write_text(json.dumps(report), encoding="utf-8")
    if change == "deleted":
        path.unlink()
    if change == "weights too":
        settings = own_miniature / "exercises" / "course.toml"
        settings.write_text(settings.read_text(encoding="utf-8").replace("weight = 1", "weight = 10"), encoding="utf-8")
    result = batch(submissions, out, "--course", own_miniature)

    kept = {"weights too": "3 with new weights"}.get(change, "4 graded before")
    assert kept in result.stdout, result.output
    assert scores(out)["bob"] == before
    assert grade("gradebook", out, "--only", "bob", "--json").exit_code == 0


@pytest.mark.long
def test_a_proof_that_is_stored_spares_nobody_the_sandbox(tmp_path: Path, box: ForkServers) -> None:
    """Where the sandbox is weaker than asked for, nothing is graded, though the course was proven elsewhere before."""
    level = strength.measured(box).level
    if level == strength.NONE:
        pytest.skip(f"no sandbox is to be had here: {strength.measured(box)}")
    folder, out = handed_in(tmp_path / "class", {"kim/": SOLUTION}), tmp_path / "results"
    options = ["batch", folder, "--out", out, "--course", MINIATURE, "--require-sandbox", level]
    assert grade(*options).exit_code == 0
    shutil.copytree(folder / "kim", folder / "lee")
    weak = os.environ | {"PYTHONPATH": str(ROOT / "tests" / "batch" / "weak")}
    command = [sys.executable, "-m", "grader.cli", *map(str, options)]
    result = subprocess.run(command, env=weak, cwd=ROOT, capture_output=True, text=True)

    assert result.returncode == 2
    assert f"The sandbox is none here, and {level} was asked for;" in result.stderr
    assert [path.name for path in (out / "reports").iterdir()] == ["kim"]
    assert grade(*options).exit_code == 0


@pytest.mark.parametrize("learner", ["alice", "../../etc", ".hidden", "a/b", "김민지", "x" * 300, "a:b*c?", "Å" * 60])
def test_a_learners_folder_stays_where_it_belongs(tmp_path: Path, learner: str) -> None:
    """Whatever a learner is called, the folder is one below the reports, and nobody else's."""
    name = folder_of(learner)
    (tmp_path / name).mkdir()

    assert (tmp_path / name).parent == tmp_path
    assert name != folder_of(learner + "'")
    assert len(name.encode()) <= 100
