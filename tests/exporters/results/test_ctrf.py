"""CTRF, held against its own validator (`.ci/run` fetches it; without it a test is skipped)."""

from __future__ import annotations

import json as stdlib_json
import shutil
import subprocess

import pytest

from grader.exporters.results import ctrf
from tests.exporters.nasty import NODE_MODULES, every

VALIDATE = """
import { validate } from "ctrf";
let text = ""; for await (const piece of process.stdin) text += piece;
console.log(JSON.stringify(validate(JSON.parse(text))));
"""


def test_ctrf_is_valid() -> None:
    """The format's own validator accepts every outcome."""
    node = shutil.which("node")
    if not (node and (NODE_MODULES / "ctrf").is_dir()):
        pytest.skip("node or ctrf is not installed (npm install --no-save ctrf)")
    ran = subprocess.run(
        [node, "--input-type=module", "-e", VALIDATE],
        input=ctrf.export(every()), capture_output=True, encoding="utf-8", cwd=NODE_MODULES.parent, check=True,
    )  # fmt: skip

    assert stdlib_json.loads(ran.stdout)["valid"] is True, ran.stdout


def test_ctrf_counts() -> None:
    """The summary counts what the tests say, and times are whole numbers of milliseconds."""
    results = stdlib_json.loads(ctrf.export(every()))["results"]
    counted = {kind: sum(test["status"] == kind for test in results["tests"]) for kind in ctrf.COUNTED}

    assert {kind: results["summary"][kind] for kind in ctrf.COUNTED} == counted
    assert results["summary"]["tests"] == len(results["tests"]) == 11
    assert results["summary"]["stop"] - results["summary"]["start"] == 12
    assert results["tests"][0]["extra"] == {"id": "passed", "points": 2, "max_points": 2, "visibility": "visible"}
