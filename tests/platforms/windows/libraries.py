"""What is compiled for Windows: python.exe, and libraries that wine 8 lacks or has in part.

Each library only passes on to other libraries what it is asked for, so there is no code in it but what MinGW brings.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.platforms.windows.commands import printed_by
from tests.platforms.windows.machine import Windows

MINGW = "x86_64-w64-mingw32-"
PYTHON = """
#include <wchar.h>
int _wputenv(const wchar_t *);
int Py_Main(int, wchar_t **);
int wmain(int count, wchar_t **words) {
    _wputenv(L"LC_ALL=");
    _wputenv(L"LOCPATH=");
    return Py_Main(count, words);
}
"""
# Without it Windows, and wine, say that they are Windows 8.
MANIFEST = """\
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1">
    <application><supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/></application>
  </compatibility>
</assembly>
"""
# wine's ucrtbase ends the process when one of these is called, and NumPy calls them.
OF_ONE = [
    "acos",
    "acosh",
    "asin",
    "asinh",
    "atan",
    "atanh",
    "cos",
    "cosh",
    "exp",
    "log",
    "sin",
    "sinh",
    "sqrt",
    "tan",
    "tanh",
]
OTHERS = ["abs", "arg", "imag", "onj", "pow", "proj", "real"]
OF_COMPLEX = [f"c{name}{kind}" for name in OF_ONE + OTHERS for kind in ("", "f")]


def compile_all(windows: Windows) -> None:
    """Write python.exe and the libraries beside it."""
    home = windows.home
    python = home / "python311.dll"

    # Ours stands before wine's, which keeps all functions but the complex ones, under another name.
    theirs = shutil.copyfile(windows.system / "ucrtbase.dll", home / "ucrtwine.dll")
    ours = home / "ucrtbase.dll"
    forward(ours, {name: f"ucrtwine.{name}" for name in exported(theirs)}, own=OF_COMPLEX)

    # What asks for python3.dll, as watchfiles does, works with every Python 3.
    forward(home / "python3.dll", {name: f"python311.{name}" for name in exported(python)})

    # Programs in Rust take their random numbers from here.
    forward(home / "bcryptprimitives.dll", {"ProcessPrng": "advapi32.SystemFunction036"})

    compiled([python, ours], home / "python.exe", "-municode", source=PYTHON)
    (home / "python.exe.manifest").write_text(MANIFEST, encoding="utf-8")


def exported(library: Path) -> list[str]:
    """Return the names of what a library exports."""
    table = printed_by([f"{MINGW}objdump", "-p", str(library)], f"{library.name} can't be read")
    return re.findall(r"^\t\[ *\d+\] (\S+)$", table, re.MULTILINE)


def forward(library: Path, exports: Mapping[str, str], own: Iterable[str] = ()) -> None:
    """Write a library whose exports are those of others, except its own, which are MinGW's."""
    forwarded = [f"{name}={target}" for name, target in exports.items() if name not in set(own)]
    with TemporaryDirectory() as folder:
        definitions = Path(folder) / "exports.def"
        definitions.write_text("\n".join(["EXPORTS", *forwarded, *own]), encoding="utf-8")
        compiled([definitions], library, "-shared", "-static-libgcc")


def compiled(inputs: Iterable[Path], output: Path, *options: str, source: str = "") -> None:
    """Compile a source, with other files that it needs."""
    command = [f"{MINGW}gcc", "-s", *options, "-o", str(output), "-x", "c", "-", "-x", "none", *map(str, inputs)]
    printed_by(command, f"{output.name} can't be compiled", source)
