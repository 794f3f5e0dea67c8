"""Pyodide's distribution, which a site uses from where it was given: by its address, or copied from a folder."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from grader.model.address import is_secure
from grader.model.errors import InputError
from grader.model.language import _

LOCK = "pyodide-lock.json"
CORE = ("pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip", LOCK)
FOLDER = "pyodide/"  # of a site, where it is copied


def placed(given: str, site: Path, packages: Iterable[str]) -> str:
    """Return where the page finds Pyodide: the address that was given, or, of a folder that was given, a copy."""
    if "://" in given:
        if not is_secure(given):
            raise InputError(_("{place}: a browser loads Pyodide by https:// only.").format(place=given))
        return given.rstrip("/") + "/"
    folder = Path(given)
    names = (*CORE, *_files(folder, packages))
    for name in names:
        if not (folder / name).is_file():
            raise InputError(_("{path} has no {name}, which is needed.").format(path=folder, name=name))
    (site / FOLDER).mkdir(parents=True, exist_ok=True)
    for name in names:
        shutil.copyfile(folder / name, site / FOLDER / name)
    return FOLDER


def _files(folder: Path, packages: Iterable[str]) -> Iterator[str]:
    """Yield the files of packages and of what they depend on, as the distribution lists them."""
    path = folder / LOCK
    try:
        known: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["packages"]
        wanted, seen = [*packages], set()
        while wanted:
            name = wanted.pop()
            if name not in seen:
                seen.add(name)
                wanted += known[name]["depends"]
                yield str(known[name]["file_name"])
    except OSError as error:
        said = _("{path}: cannot be read ({reason}); --pyodide takes the folder of a whole distribution.")
        raise InputError(said.format(path=path, reason=error.strerror)) from None
    except KeyError as error:
        raise InputError(_("{path} has no {name}, which is needed.").format(path=path, name=error.args[0])) from None
    except (ValueError, TypeError):
        raise InputError(_("{path} is no list of Pyodide's packages.").format(path=path)) from None
