"""The zip for Gradescope is whole, and is made of a sound course only."""

from __future__ import annotations

import base64
import csv
import hashlib
import subprocess
import zipfile
from pathlib import Path

from tests.commands import MINIATURE, grade


def test_a_course_with_faults_is_not_packed(own_miniature: Path, tmp_path: Path) -> None:
    """What `grade verify` would say is said, and there is no zip."""
    tests = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    tests.write_text(tests.read_text(encoding="utf-8").replace("expected=6.0", "expected=7.0"), encoding="utf-8")
    refused = grade("gradescope-zip", "--course", own_miniature, "--out", tmp_path / "a.zip")

    assert refused.exit_code == 1
    assert "doubles_a_number is FAILED" in refused.stdout
    assert "No autograder was made" in refused.stderr
    assert list(tmp_path.glob("*.zip")) == []


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A folder that is not there is named before minutes of proof are spent."""
    refused = grade("gradescope-zip", "--course", MINIATURE, "--out", tmp_path / "no" / "a.zip")

    assert refused.exit_code == 2
    assert "its folder does not exist" in refused.stderr


def test_the_scripts_can_be_executed(archive: Path) -> None:
    """Both scripts are marked as executable in the zip, and are bash."""
    with zipfile.ZipFile(archive) as files:
        for name in ("setup.sh", "run_autograder"):
            assert files.getinfo(name).external_attr >> 16 & 0o111
            subprocess.run(["bash", "-n"], input=files.read(name), check=True)


def test_the_wheel_is_whole(archive: Path) -> None:
    """The wheel holds the grader with its texts, and its record has the right digest of each file."""
    with zipfile.ZipFile(archive) as files:
        (name,) = (name for name in files.namelist() if name.endswith(".whl"))
        with files.open(name) as content, zipfile.ZipFile(content) as wheel:
            held = set(wheel.namelist())
            (record,) = (name for name in held if name.endswith("/RECORD"))
            for path, digest, size in csv.reader(wheel.read(record).decode().splitlines()):
                held.remove(path)
                if path != record:
                    sha256 = base64.urlsafe_b64encode(hashlib.sha256(wheel.read(path)).digest()).decode().rstrip("=")
                    assert (digest, int(size)) == (f"sha256={sha256}", len(wheel.read(path)))
            assert held == set()
            assert "grader/locale/ko/LC_MESSAGES/grader.mo" in wheel.namelist()
