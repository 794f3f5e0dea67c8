"""What a file is in place of what it is called."""

from __future__ import annotations

import gzip
import json

import pytest

from grader.submissions.kinds import fault_of, without_outputs

CODE = b"import numpy as np\n\ndef AND(x1, x2):\n    return 1\n"
NOTEBOOK = json.dumps(
    {
        "cells": [{"cell_type": "code", "metadata": {}, "outputs": [], "source": ["x = 1\n"]}],
        "metadata": {},
        "nbformat": 4,
    }
).encode()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("gates.ipynb", b"", "is empty"),
        ("gates.py", b"\xef\xbb\xbf \r\n", "is empty"),
        ("gates.ipynb", b"\n<!DOCTYPE html>\n<html lang='en'>", "is a web page"),
        ("gates.py", b"<html><head>", "is a web page"),
        ("gates.ipynb", b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC', "is a web page"),
        ("gates.ipynb", b'{\n<<<<<<< HEAD\n "cells": []\n=======\n>>>>>>> main\n}', "git conflict, first in line 2"),
        ("gates.ipynb", NOTEBOOK[:-20], "ends in the middle"),
        ("gates.ipynb", CODE, "call it gates.py"),
        ("gates.py", NOTEBOOK, "call it gates.ipynb"),
        ("gates.py", json.dumps({"cells": [], "nbformat": 4}, indent=1).encode(), "call it gates.ipynb"),
        (
            "gates.py",
            b"import marimo\n\napp = marimo.App()\n\n@app.cell\ndef _():\n    return\n",
            "marimo export ipynb",
        ),
        (
            "gates.py",
            b'# /// script\nimport marimo\n__generated_with = "0.9"\napp = marimo.App(width="full")',
            "marimo",
        ),
        ("gates.py", b"PK\3\4\x14\0", "of the kind zip"),
        ("gates.ipynb", b"Rar!\x1a\7\1", "of the kind rar"),
        ("gates.ipynb", gzip.compress(NOTEBOOK, mtime=0), "of the kind gzip"),
        ("gates.py", b"{\\rtf1\\ansi", "of the kind RTF"),
        ("gates.py", b"%PDF-1.7", "of the kind PDF"),
        ("gates.ipynb", b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a", "of the kind Git LFS"),
    ],
)
def test_what_a_file_is_instead_is_named(name: str, content: bytes, said: str) -> None:
    """The sentence begins with the file's name and says what it is, or what to call it."""
    sentence = fault_of(name, content, "gates")

    assert sentence.startswith(name)
    assert said in sentence


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("gates.py", CODE),
        ("gates.py", b"\xef\xbb\xbf" + CODE),
        ("gates.py", "\ufeffdef f(): pass".encode("utf-16-le")),
        ("gates.py", b"{1: 2}\nprint('\"cells\"')\n"),
        ("gates.py", b"# <html>\nx = '<<<<<<< HEAD'\n"),
        ("gates.py", b"# import marimo\napp = 1\n"),
        ("gates.ipynb", NOTEBOOK),
        ("gates.ipynb", NOTEBOOK + b"\r\n\0"),
        ("gates.ipynb", b"\xef\xbb\xbf" + NOTEBOOK),
        ("gates.ipynb", json.dumps({"cells": [{"cell_type": "code", "source": "<<<<<<< HEAD"}]}).encode()),
    ],
)
def test_a_program_and_a_notebook_are_what_they_are_called(name: str, content: bytes) -> None:
    """Nothing is said of a file that can be what its name says."""
    assert fault_of(name, content, "gates") == ""


def test_of_a_large_notebook_the_cells_are_left() -> None:
    """Outputs and metadata go, and each cell keeps its kind and its source, also in the third form of notebooks."""
    cell = {
        "cell_type": "code",
        "source": ["x = 1\n", "y"],
        "outputs": [{"data": {"image/png": "A" * 1000}}],
        "metadata": {},
    }
    old = {"worksheets": [{"cells": [{"cell_type": "code", "input": "x = 1", "outputs": []}]}], "nbformat": 3}

    assert json.loads(without_outputs(json.dumps({"cells": [cell]}).encode()) or b"") == {
        "cells": [{"cell_type": "code", "source": ["x = 1\n", "y"]}]
    }
    assert json.loads(without_outputs(json.dumps(old).encode()) or b"") == {
        "worksheets": [{"cells": [{"cell_type": "code", "input": "x = 1"}]}]
    }


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'{"cells": 1}', b'{"cells": [{}]}', b"\xff", b'{"cells":' + b"[" * 100_000]
)
def test_what_is_no_notebook_has_no_cells(content: bytes) -> None:
    """Whatever is in a file, it is a notebook's cells or None."""
    assert without_outputs(content) is None
