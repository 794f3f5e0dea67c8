"""A headless firefox, driven by WebDriver BiDi, which it speaks itself: no driver stands between."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any, Self

import pytest
import websocket

LISTENING = re.compile(r"WebDriver BiDi listening on (ws://\S+)")


class Firefox:
    """A browser with one page in it; the caller's test is skipped where none is installed."""

    def __init__(self, patience: float) -> None:
        program = shutil.which("firefox-esr") or shutil.which("firefox")
        if not program:
            pytest.skip("firefox is not installed")
        self.profile = Path(tempfile.mkdtemp(prefix="firefox-"))
        words = [program, "--headless", "--no-remote", "--profile", str(self.profile), "--remote-debugging-port", "0"]
        self.process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        assert self.process.stderr
        lines = (found for line in self.process.stderr if (found := LISTENING.search(line)))
        address = next(lines)[1]
        self.socket = websocket.create_connection(f"{address}/session", timeout=patience, suppress_origin=True)
        self.asked = 0
        self.ask("session.new", capabilities={})
        self.page = self.ask("browsingContext.getTree")["contexts"][0]["context"]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()
        self.process.kill()
        self.process.communicate()
        shutil.rmtree(self.profile, ignore_errors=True)

    def ask(self, method: str, **params: Any) -> Any:
        """Return the answer to one command (AssertionError where there is none); what else the browser tells is left."""
        self.asked += 1
        self.socket.send(json.dumps({"id": self.asked, "method": method, "params": params}))
        while True:
            said = json.loads(self.socket.recv())
            if said.get("id") == self.asked:
                assert said["type"] == "success", said
                return said["result"]

    def open(self, address: str) -> None:
        """Go to a page, and wait until it is loaded."""
        self.ask("browsingContext.navigate", context=self.page, url=address, wait="complete")

    def run(self, script: str, *arguments: Any) -> Any:
        """Return what a function's body calls the last of its arguments with; all values cross as JSON."""
        values = "".join(f"{json.dumps(argument)}, " for argument in arguments)
        wrapped = (
            f"new Promise((done) => (function () {{ {script} }})({values}done)).then((x) => JSON.stringify(x ?? null))"
        )
        target = {"context": self.page}
        answer = self.ask("script.evaluate", expression=wrapped, target=target, awaitPromise=True)
        assert answer["type"] == "success", answer
        return json.loads(answer["result"]["value"])
