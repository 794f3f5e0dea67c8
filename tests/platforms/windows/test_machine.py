"""A Windows Python under wine, where ``python -m tests.platforms.windows`` has set it up."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from tests.platforms.windows.machine import Windows, path_there

WINDOWS = Windows()
pytestmark = pytest.mark.skipif(not WINDOWS.is_there, reason="no Windows Python is set up")

NAMES = "click jinja2 jsonschema lark matplotlib.pyplot msgspec nbformat numpy pytest rich uniplot watchfiles"


def test_what_we_need_is_there() -> None:
    """Everything that the project needs at run time can be imported."""
    done = WINDOWS.run(["-c", f"import {NAMES.replace(' ', ', ')}, sys; print(sys.platform)"])
    assert (done.stdout, done.stderr, done.returncode) == ("win32\n", "", 0)


def test_complex_numbers() -> None:
    """Functions of complex numbers, which wine lacks, give there what they give here."""
    functions = ("exp", "log", "sqrt", "abs", "angle", "arctanh", "cos")
    code = f"import numpy as np\nfor f in {functions}: print(complex(getattr(np, f)(np.array([1+2j]))[0]))"
    said = [complex(line) for line in WINDOWS.run(["-c", code]).stdout.split()]
    assert said == pytest.approx([complex(getattr(np, name)(np.array([1 + 2j]))[0]) for name in functions])


@pytest.mark.parametrize(("language", "page"), [("en_US", "cp1252"), ("ko_KR", "cp949")])
def test_languages(tmp_path: Path, language: str, page: str) -> None:
    """Each language has its code page, Korean names and words arrive in both, and no variable names the language."""
    folder = tmp_path / "폴더"
    folder.mkdir()
    (folder / "한글.py").write_text(
        "import os, sys; print(sys.stdout.encoding, ascii(sys.argv[1]), 'LC_ALL' in os.environ)", encoding="utf-8"
    )
    done = WINDOWS.run(["한글.py", "가"], cwd=folder, language=language)
    assert (done.stdout, done.stderr) == (f"{page} '\\uac00' False\n", "")


@pytest.mark.parametrize("variables", [{}, {"PYTHONUTF8": "1"}])
def test_what_is_printed(variables: Mapping[str, str]) -> None:
    """Bytes in UTF-8 come back as letters, those of a code page as their numbers, and each line ends as here."""
    done = WINDOWS.run(["-c", "print('×')\nprint(input())"], env=variables, input="word\n")
    assert done.stdout == ("×\nword\n" if variables else "\\xd7\nword\n")


def test_a_time_limit(tmp_path: Path) -> None:
    """What is still running after the seconds is killed with its children, which write nothing any more."""
    late = path_there(tmp_path / "late")
    child = f"import time; time.sleep(4); open({late!r}, 'w')"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    with pytest.raises(subprocess.TimeoutExpired):
        WINDOWS.run(["-c", code], seconds=2)
    WINDOWS.run(["-c", "import time; time.sleep(4)"])
    assert not (tmp_path / "late").exists()
