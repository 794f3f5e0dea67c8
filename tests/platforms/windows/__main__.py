"""Sets a Windows Python up on this machine, under wine: ``python -m tests.platforms.windows [--into FOLDER]``.

It needs Debian or a relative of it, and as root installs what is missing of wine and of MinGW. What is done is not done
again. At the end it runs NumPy there. What else is to run there is given to ``machine.Windows``.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.platforms.windows.commands import Unprepared, last_line, printed_by
from tests.platforms.windows.libraries import MINGW, compile_all
from tests.platforms.windows.machine import LANGUAGES, USUAL, Windows
from tests.platforms.windows.parts import (
    copy_standard_library,
    fetch_interpreter,
    install_packages,
    requirements,
)

TOOLS = {"wine": "wine", "wine64": "/usr/lib/wine/wine64", "gcc-mingw-w64-x86-64": f"{MINGW}gcc"}
HELLO = "import sys, numpy; print(sys.platform, numpy.arange(3).sum())"


@dataclass(frozen=True)
class Step:
    """Something that is done once, and again when what it depends on has changed."""

    name: str
    depends_on: str
    do: Callable[[], None]

    def take(self, windows: Windows) -> None:
        """Do it unless it has been done."""
        done = windows.folder / f"{self.name.replace(' ', '-')}.done"
        if done.exists() and done.read_text(encoding="utf-8") == self.depends_on:
            print(f"{self.name}: there already", flush=True)
            return
        print(f"{self.name} …", flush=True)
        self.do()
        done.write_text(self.depends_on, encoding="utf-8")


def main() -> None:
    """Take each step."""
    parser = argparse.ArgumentParser(prog="python -m tests.platforms.windows", description="Sets a Windows Python up.")
    parser.add_argument("--into", type=Path, default=USUAL, metavar="FOLDER", help="where it is to be (.windows)")
    parser.add_argument("--also", nargs="*", default=[], metavar="PACKAGE", help="packages beside those of the project")
    arguments = parser.parse_args()
    windows = Windows(arguments.into.absolute())
    try:
        set_up(windows, requirements(tuple(arguments.also)))
    except (Unprepared, OSError, subprocess.TimeoutExpired) as error:
        sys.exit(str(error))


def set_up(windows: Windows, wanted: list[str]) -> None:
    """Make all that is missing, and say what NumPy answers there."""
    windows.folder.mkdir(parents=True, exist_ok=True)
    ready = windows.folder / "ready"
    ready.unlink(missing_ok=True)
    install_tools()
    wine = printed_by(["wine", "--version"], "wine doesn't start")
    for step in (
        Step("wine's folders", wine, lambda: make_prefix(windows)),
        Step("the interpreter", "", lambda: fetch_interpreter(windows)),
        Step("the standard library", sys.version, lambda: copy_standard_library(windows)),
        Step("python.exe and libraries", wine, lambda: compile_all(windows)),
        Step("packages", "\n".join(wanted), lambda: install_packages(windows, wanted)),
    ):
        step.take(windows)
    said = windows.run(["-c", HELLO], cwd=windows.folder)
    if said.returncode:
        raise Unprepared(f"NumPy doesn't work there: {last_line(said)}")
    ready.touch()
    print(said.stdout, end="")


def install_tools() -> None:
    """Install what this machine lacks of wine and MinGW, or say what to install."""
    missing = [package for package, program in TOOLS.items() if not shutil.which(program)]
    if not missing:
        return
    command = ["apt-get", "install", "-qy", "--no-install-recommends", *missing]
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise Unprepared(f"Install {', '.join(missing)} first, as root: {' '.join(command)}")
    print(f"{', '.join(missing)} …", flush=True)
    printed_by(["apt-get", "update", "-q"], "The list of Debian's packages can't be fetched")
    printed_by(["env", "DEBIAN_FRONTEND=noninteractive", *command], f"{', '.join(missing)} can't be installed")


def make_prefix(windows: Windows) -> None:
    """Make wine's folders anew, as Windows 10's, let our ucrtbase stand before wine's, and provide languages."""
    for folder in (windows.folder / "prefix", windows.locales):
        shutil.rmtree(folder, ignore_errors=True)
    windows.locales.mkdir()
    for language in LANGUAGES:  # wine wants to know how each is called and that it is in UTF-8, no more
        (windows.locales / f"{language}.UTF-8").symlink_to("/usr/lib/locale/C.utf8")
    windows.start_services()
    settings = {r"Software\Wine": ("Version", "win10"), r"Software\Wine\DllOverrides": ("ucrtbase", "native,builtin")}
    for key, (name, value) in settings.items():
        command = ["wine", "reg", "add", f"HKCU\\{key}", "/v", name, "/d", value, "/f"]
        printed_by(command, "wine's folders can't be made", env=windows.environment())


if __name__ == "__main__":
    main()
