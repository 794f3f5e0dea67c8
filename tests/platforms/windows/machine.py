r"""A Windows Python on this machine, under wine, in a folder that ``python -m tests.platforms.windows`` filled.

The paths of this machine are those of drive Z there. What a test has to know:

- What is printed comes back as UTF-8; bytes that are none, as those of a code page, come back as ``\xd7``.
- The code page follows the language: 1252 for en_US, 949 for ko_KR.
- No variable of this machine gets there but those given: neither TERM nor a language.
- The first command takes seconds more, for wine's services start before it; they end a minute after the last one.

Measured with wine 8.0, where it is not as Windows is:

- A job neither limits memory nor counts processes, though each call succeeds; it does end all that is in it.
- GetProcessTimes of another process returns the times of the one that asks.
- msvcrt.locking refuses with errno 0, at once even with LK_LOCK, and what is locked can be read.
- msvcrt.kbhit sees no key of a terminal, Esc alone does not arrive, and Ctrl-C interrupts getwch.
- A terminal that gets another size keeps its first one; without a console CTRL_BREAK_EVENT is an error.
- Who overflows the stack of C ends without a word, with 0 as its status there.
- os.symlink succeeds and makes nothing.
"""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

ROOT = Path(__file__).parents[3]
USUAL = ROOT / ".windows"  # where it is unless somebody says otherwise
LINGERING = 60  # seconds
LANGUAGES = ("en_US", "ko_KR")


@dataclass(frozen=True)
class Windows:
    """A folder with a Windows Python, its packages and what wine keeps for itself."""

    folder: Path = USUAL

    @property
    def home(self) -> Path:
        """Return the folder of python.exe."""
        return self.folder / "python"

    @property
    def packages(self) -> Path:
        """Return the folder of what is installed beside the standard library."""
        return self.home / "Lib" / "site-packages"

    @property
    def system(self) -> Path:
        """Return the folder of wine's own libraries."""
        return self.folder / "prefix" / "drive_c" / "windows" / "system32"

    @property
    def locales(self) -> Path:
        """Return the folder of the languages that wine finds."""
        return self.folder / "locales"

    @property
    def is_there(self) -> bool:
        """Return whether a set-up came to its end here."""
        return (self.folder / "ready").exists()

    def run(
        self,
        arguments: Sequence[str],
        cwd: Path = ROOT,
        env: Mapping[str, str] | None = None,
        input: str = "",
        seconds: float = 120,
        language: str = LANGUAGES[0],
    ) -> subprocess.CompletedProcess[str]:
        """Return what became of ``python ARGUMENTS``; whatever outlasts the seconds is killed."""
        self.start_services()
        command = self.command(arguments)
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="backslashreplace",
            cwd=cwd,
            env={**self.environment(language), **(env or {})},
            start_new_session=True,  # children are in it, too, as long as they are not detached
        )
        try:
            out, err = process.communicate(input, timeout=seconds)
        except BaseException:
            with suppress(ProcessLookupError, subprocess.TimeoutExpired):
                os.killpg(process.pid, signal.SIGKILL)
                process.communicate(timeout=5)  # a detached child may hold the pipes
            raise
        return subprocess.CompletedProcess(command, process.returncode, out, err)

    def start_services(self) -> None:
        """Start wine's services unless they run: started by a command they would hold its pipes as long as they live."""
        with (self.folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            silent = partial(
                subprocess.run,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd=self.folder,
                env=self.environment(),
                check=False,
            )
            if silent(["wineserver", f"--persistent={LINGERING}"]).returncode == 0:
                silent(["wine", "wineboot"])

    def command(self, arguments: Sequence[str]) -> list[str]:
        """Return the command line of ``python ARGUMENTS``, for those who start it by themselves, as in a terminal."""
        return ["wine", str(self.home / "python.exe"), *arguments]

    def environment(self, language: str = LANGUAGES[0]) -> dict[str, str]:
        """Return the variables of each process: those of wine, and those by which our package is found."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": os.environ.get("HOME", str(self.folder)),
            "WINEPREFIX": str(self.folder / "prefix"),
            "WINEDEBUG": "-all",  # else wine writes about itself to standard error
            "LOCPATH": str(self.locales),
            "LC_ALL": f"{language}.UTF-8",  # python.exe takes it away, as Windows has no such variable
            "PYTHONPATH": path_there(ROOT),
            "PYTHONPYCACHEPREFIX": path_there(self.folder / "cache"),  # nothing is written into the checkout
        }


def path_there(path: Path) -> str:
    """Return what a path of this machine is called under wine."""
    return "Z:" + str(path.absolute()).replace("/", "\\")
