"""Packs an autograder for Gradescope: one zip with this grader as a wheel, the course, and two scripts.

Source: https://gradescope-autograders.readthedocs.io/en/latest/specs/
"""

from __future__ import annotations

import base64
import csv
import hashlib
import io
from collections.abc import Mapping
from importlib.metadata import Distribution, distribution
from pathlib import Path

import msgspec

from grader.files import packing
from grader.gradescope.run import COURSE, SETTINGS
from grader.model.course import Course
from grader.sandbox.ipc import Setup

NAME = "nn-grade"
PACKAGE = Path(__file__).parents[1]
WHEEL = "Wheel-Version: 1.0\nGenerator: nn-grade\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
SETUP, RUN = "setup.sh", "run_autograder"
SCRIPTS = {
    SETUP: """#!/usr/bin/env bash
# Gradescope runs this once, while it builds the container: it installs the grader, and hides the course from others.
set -euo pipefail
root="${AUTOGRADER:-/autograder}"
new_enough() { "$1" -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }
python=python3
if ! new_enough "$python"; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q
    apt-get install -qy --no-install-recommends python3 python3-venv
    if ! new_enough "$python"; then # older images have a newer Python beside their own
        apt-get install -qy --no-install-recommends python3.11 python3.11-venv
        python=python3.11
    fi
fi
"$python" -m venv "$root/venv"
"$root/venv/bin/python" -m pip install -q --no-cache-dir "$root"/source/*.whl
chmod -R go-rwx "$root/source"
""",
    RUN: """#!/usr/bin/env bash
# Gradescope runs this for each submission.
set -euo pipefail
root="${AUTOGRADER:-/autograder}"
mkdir -p "$root/results"
chmod -R go-rwx "$root/source" "$root/results" "$root/submission_metadata.json" || true # not for learners' code
exec "$root/venv/bin/python" -P -m grader.gradescope.run "$root"
""",
}


def archive(course: Course, settings: Setup) -> bytes:
    """Return the zip that is uploaded to Gradescope."""
    name, content = wheel(distribution(NAME))
    taught = {f"{COURSE}/{path}": file for path, file in packing.course_files(course.root).items()}
    scripts = {path: text.encode() for path, text in SCRIPTS.items()}
    files = {**scripts, name: content, SETTINGS: msgspec.json.encode(settings), **taught}
    return packing.zipped(files, frozenset(SCRIPTS))


def wheel(installed: Distribution) -> tuple[str, bytes]:
    """Return this package, as it is installed here, as a wheel with its file name.

    Source: https://packaging.python.org/en/latest/specifications/binary-distribution-format/
    """
    stem = f"{NAME.replace('-', '_')}-{installed.version}"
    about = f"{stem}.dist-info"
    files = dict(packing.files_of(PACKAGE.parent, PACKAGE.name))
    for name, text in {
        "METADATA": installed.read_text("METADATA"),
        "WHEEL": WHEEL,
        "entry_points.txt": installed.read_text("entry_points.txt"),
    }.items():
        files[f"{about}/{name}"] = (text or "").encode()
    files[f"{about}/RECORD"] = _record(files, f"{about}/RECORD").encode()
    return f"{stem}-py3-none-any.whl", packing.zipped(files)


def _record(files: Mapping[str, bytes], own_name: str) -> str:
    """Return the list of files with their digests that a wheel ends with."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    for name, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        rows.writerow([name, f"sha256={digest}", len(content)])
    rows.writerow([own_name, "", ""])
    return text.getvalue()
