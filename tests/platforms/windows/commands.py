"""Commands that have to succeed."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence


class Unprepared(Exception):
    """Something is missing; says in one sentence what, and what to do."""


def printed_by(command: Sequence[str], failure: str, text: str = "", env: Mapping[str, str] | None = None) -> str:
    """Return what a command printed, and raise the failure with the command's last line if it fails."""
    try:
        done = subprocess.run(command, input=text, capture_output=True, text=True, env=env, check=False)
    except FileNotFoundError:
        raise Unprepared(f"{failure}: there is no {command[0]}.") from None
    if done.returncode:
        raise Unprepared(f"{failure}: {last_line(done)}")
    return done.stdout


def last_line(done: subprocess.CompletedProcess[str]) -> str:
    """Return the last line of what a command that failed said."""
    return (done.stderr.strip() or done.stdout.strip() or f"status {done.returncode}").splitlines()[-1].strip()
