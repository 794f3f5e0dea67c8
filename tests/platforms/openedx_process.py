"""Open edX' server as a process, and its second client: both run where ``.ci/run`` has installed them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from grader.lti import keys

ROOT = Path(__file__).parents[2]
PYTHON = ROOT / ".openedx" / "bin" / "python"


class OpenEdx:
    """The server, in a folder of its own, with settings for a push."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        mine = keys.write(folder / "keys", "openedx")
        self.key, self.key_id = folder / "keys" / "private-key.pem", mine.id
        self.config = folder / "keys" / "lti.toml"
        self.process = subprocess.Popen(
            [PYTHON, ROOT / "tests" / "platforms" / "openedx.py", folder / "keys" / "public-key.pem", folder],
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self.process.stdout
        self.about = self.process.stdout.readline()
        known = json.loads(self.about) | {"kind": "openedx", "match": "email", "key_file": self.key.name}
        settings = known | {"key_id": self.key_id}
        self.config.write_text("".join(f'{key} = "{value}"\n' for key, value in settings.items()), encoding="utf-8")

    def __enter__(self) -> OpenEdx:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        assert self.process.stdout
        self.process.stdout.close()

    def read_by_another(self) -> Any:
        """Return the line items and results that PyLTI1p3 reads."""
        script = ROOT / "tests" / "platforms" / "second_client.py"
        read = subprocess.run(
            [PYTHON, script, self.key, self.key_id], input=self.about, capture_output=True, text=True, check=True
        )
        return json.loads(read.stdout)

    def published(self) -> dict[str, float]:
        """Return the grade that each learner has in the course, of one point."""
        lines = (self.folder / "published.jsonl").read_text(encoding="utf-8").splitlines()
        return {row["user"]: row["score"] / row["possible"] for row in map(json.loads, lines)}
