"""The zip for Gradescope, and the folder in which Gradescope unpacks it."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.commands import MINIATURE, grade

METADATA = {
    "id": 123456,
    "created_at": "2026-11-21T08:00:00.000000-07:00",
    "assignment": {"id": 7, "title": "A line", "total_points": "100.0"},
    "users": [{"id": 1, "email": "kim@example.org", "name": "Kim, Min-ji"}],
    "submission_method": "upload",
    "previous_submissions": [],
}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip of a small course."""
    path = tmp_path_factory.mktemp("gradescope") / "autograder.zip"
    made = grade("gradescope-zip", "--course", MINIATURE, "--out", path, "--require-sandbox", "none")
    assert made.exit_code == 0, made.output
    assert "is ready to be uploaded" in made.stdout
    return path


@pytest.fixture
def root(archive: Path, tmp_path: Path) -> Path:
    """The folder /autograder of a container in which setup.sh has run; the venv is the one that runs the tests."""
    root = tmp_path / "autograder"
    (root / "submission").mkdir(parents=True)
    (root / "submission_metadata.json").write_text(json.dumps(METADATA), encoding="utf-8")
    with zipfile.ZipFile(archive) as files:
        files.extractall(root / "source")
    subprocess.run(["chmod", "-R", "go-rwx", root / "source"], check=True)
    (root / "venv").symlink_to(sys.prefix)
    for folder in (tmp_path, *tmp_path.parents[:2]):
        if folder.owner() == root.owner():
            folder.chmod(folder.stat().st_mode | stat.S_IXGRP | stat.S_IXOTH)
    return root
