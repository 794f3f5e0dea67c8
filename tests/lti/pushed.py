"""A push, and what is there and written down after it."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from click.testing import Result

from grader.batch.gradebook import Gradebook
from tests.commands import grade
from tests.platforms.moodle import Moodle
from tests.results import results_of

RECEIPT = "receipt-miniature.json"
POINTS = {f"learner{n}@example.org": 20 / 3 * n for n in range(1, 4)}


def push(results: Path, config: Path, *options: object) -> Result:
    """Push marks."""
    return grade("push", "lti", results, "--config", config, *options)


def there(moodle: Moodle, item: str = "0") -> dict[str, float]:
    """Return the scores in a column."""
    return {user: score["resultScore"] for user, score in moodle.scores.get(item, {}).items()}


def verdicts(results: Path) -> dict[str, str]:
    """Return what a receipt says of each learner."""
    receipt = json.loads((results / RECEIPT).read_text(encoding="utf-8"))
    return {row["learner"]: row["verdict"] for row in receipt["learners"]}


def told_of(results: Path, change: Any) -> None:
    """Change every report in a folder of results, and what its gradebook knows of it."""
    for path in results.glob("[0-9]*.json"):
        report = json.loads(path.read_text(encoding="utf-8"))
        change(report)
        content = json.dumps(report).encode()
        path.write_bytes(content)
        with Gradebook(results) as book, book.whole():
            digest = hashlib.sha256(content).hexdigest()
            book.database.execute("UPDATE gradings SET report_sha256 = ? WHERE report = ?", (digest, path.name))


def regraded(results: Path, points: Mapping[str, float | None]) -> Path:
    """Return a folder of results with these points beside the receipt of others, as after grading again."""
    made = results_of(results.with_name(f"{results.name}+"), points)
    shutil.copy(results / RECEIPT, made / RECEIPT)
    return made
