"""What stands around a learner's functions and costs none of them: odd, but legal in Jupyter, Colab or a module."""

from __future__ import annotations

import ast
import json
import random
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

Cells = list[str]

# Before the functions. What no Python could run is for notebooks, and for what Colab and VS Code make of them.
HEADS = {
    "nothing": "",
    "a package that is missing, in one line": "import torch, numpy as np, seaborn as sns, matplotlib.pyplot as plt",
    "packages that are missing": "from torch import nn, Tensor\nimport tensorflow.keras as keras\nfrom sklearn.metrics import accuracy_score",
    "Colab's drive": "from google.colab import drive\ndrive.mount('/content/drive')\n%cd /content/drive/MyDrive",
    "magics": "%matplotlib inline\n%load_ext autoreload\n%autoreload 2\n!pip install -q numpy \\\n  matplotlib",
    "a picture": "import matplotlib.pyplot as plt\nplt.plot([1, 2], [3, 4])\nplt.show()",
    "a question": "name = input('Your name? ')\nprint('Hello', name.upper())",
    "a file that is not there": "data = open('data.csv').read()\nrows = [line.split(',') for line in data.splitlines()]",
    "a warning": "import warnings\nwarnings.filterwarnings('ignore')\nnp_version = __import__('numpy').__version__",
    "help": "import numpy\nnumpy.dot?\n?numpy.exp\nnumpy.maximum??",
    "another one's functions": "def helper(x):\n    return x + 1\n\n\nclass Other:\n    helper = helper",
    "a name that hides a built-in": "id = 7\ndir = 'data'\ninput = None",
    "a failing assertion": "assert 1 + 1 == 3, 'arithmetic'",
}
TAILS = {
    "nothing": "",
    "a print of an array": "print(np.arange(3))",
    "an exit": "import sys\nsys.exit(0)",
    "an error": "1 / 0",
    "names that are nowhere": "print(undefined_name)\nresult = undefined_name + 1\nprint(result)",
    "magics": "%timeit np.arange(10)\n!ls -la\nfiles = !ls\n%time total = 1 + 1",
    "IPython by its name": "get_ipython().run_line_magic('matplotlib', 'inline')\nget_ipython().system('ls')",
    "the course's own check": 'from grader.notebook import check; check("gates", lang="ko")',
    "a guard": "if __name__ == '__main__':\n    print('main')",
    "a thread": "import threading\nthreading.Thread(target=print, args=('hello',)).start()",
    "seeds": "np.random.seed(0)\nnp.seterr(all='warn')\nnp.set_printoptions(precision=2)",
    "the last expression": "np.ones(3)",
}


def _annotated(code: str) -> str:
    """Annotate every function with types of packages that are not there."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            node.returns = ast.parse("torch.Tensor", mode="eval").body
            for argument in node.args.args:
                argument.annotation = ast.parse("npt.NDArray[torch.float64]", mode="eval").body
    return ast.unparse(tree)


def _within(line: str) -> Callable[[str], str]:
    return lambda code: f"{line}\n{textwrap.indent(code, '    ')}"


# What is done to the functions themselves.
WRAPS: dict[str, Callable[[str], str]] = {
    "nothing": lambda code: code,
    "annotations": _annotated,
    "a branch": _within("if True:"),
    "an attempt": lambda code: f"{_within('try:')(code)}\nexcept ImportError:\n    pass",
    "a loop": _within("for _attempt in range(1):"),
    "a guard": lambda code: f"{code}\n\nif __name__ == '__main__':\n    pass",
    "no documentation": lambda code: ast.unparse(ast.parse(code)),
    "defined twice": lambda code: f"{code}\n\n{code}",
    "Hangul": lambda code: f"# 아래는 제가 작성한 함수입니다\n설명 = '게이트'\n{code}",
    "blank lines": lambda code: code.replace("\n", "\n\n"),
}


def _module(parts: Cells) -> str:
    return "\n\n\n".join(part for part in parts if part) + "\n"


def _py(parts: Cells) -> bytes:
    return _module(parts).encode()


def _notebook(parts: Cells, *, version: int = 4, first: str = "") -> bytes:
    sources = [part for part in parts if part]
    key = "input" if version == 3 else "source"
    usual: dict[str, object] = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None}
    code = [{**usual, key: (first + source).splitlines(keepends=True)} for source in sources]
    story = {"cell_type": "markdown", "metadata": {}, "source": ["# 과제\n", "def not_code(: "]}
    cells = [story, *code]
    if version == 3:
        return json.dumps({"worksheets": [{"cells": cells}], "nbformat": 3, "nbformat_minor": 0}).encode()
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, ensure_ascii=False).encode()


# As what it is saved: the name behind the exercise's, and the bytes.
FORMS: dict[str, tuple[str, Callable[[Cells], bytes]]] = {
    "a module": (".py", _py),
    "a module of Windows": (".py", lambda parts: b"\xef\xbb\xbf" + _module(parts).replace("\n", "\r\n").encode()),
    "a module in UTF-16": (".py", lambda parts: _module(parts).encode("utf-16")),
    "a module in CP949": (".py", lambda parts: b"# -*- coding: cp949 -*-\n" + _module(parts).encode("cp949", "replace")),
    "a module with tabs": (".py", lambda parts: _module(parts).replace("    ", "\t").encode()),
    "cells of VS Code": (".py", lambda parts: "".join(f"# %% [cell]\n{part}\n\n" for part in parts).encode()),
    "a notebook": (".ipynb", _notebook),
    "an old notebook": (".ipynb", lambda parts: _notebook(parts, version=3)),
    "a notebook with timed cells": (".ipynb", lambda parts: _notebook(parts, first="%%time\n")),
    "a notebook in one cell": (".ipynb", lambda parts: _notebook([_module(parts)])),
    "a notebook in a notebook's kernel": (".ipynb", lambda parts: _notebook([*parts, "import asyncio\nawait asyncio.sleep(0)"])),
    "a module that a cell writes": (".ipynb", lambda parts: _notebook(["x = 1", f"%%writefile {{slug}}.py\n{_module(parts)}"])),
}  # fmt: skip


@dataclass(frozen=True)
class Surroundings:
    """One kind of surroundings, by the names of its parts."""

    form: str
    head: str
    wrap: str
    tail: str

    def __str__(self) -> str:
        return f"{self.form}: {self.head}, {self.wrap}, {self.tail}"

    def file(self, slug: str, solution: str) -> tuple[str, bytes]:
        """Return the name and the content of a file with a solution in these surroundings."""
        ending, made = FORMS[self.form]
        head = HEADS[self.head] + "\nimport numpy as np" * ("numpy as np" not in HEADS[self.head])
        body = WRAPS[self.wrap](_without_imports(solution))
        content = made([head.strip("\n"), body.strip("\n"), TAILS[self.tail]])
        return slug + ending, content.replace(b"{slug}.py", f"{slug}.py".encode())


def _without_imports(solution: str) -> str:
    """Return a solution without its documentation and its first import, which stands in the head."""
    tree = ast.parse(solution)
    first = next(node for node in tree.body if not isinstance(node, (ast.Expr, ast.Import)))
    lines = solution.splitlines(keepends=True)
    start = min([first.lineno, *(decorator.lineno for decorator in getattr(first, "decorator_list", []))])
    return "".join(lines[start - 1 :])


def _is_legal(each: Surroundings) -> bool:
    """Return whether somebody could have run it where it comes from."""
    written = each.form == "a module that a cell writes"  # with the lines of IPython, which nobody could import
    return not (written and ("magics" in (each.head, each.tail) or each.head in ("help", "Colab's drive")))


def kinds(count: int) -> list[Surroundings]:
    """Return so many kinds, of which every part is in many; the same ones each time."""
    everything = [Surroundings(*parts) for parts in product(FORMS, HEADS, WRAPS, TAILS)]
    return random.Random(0).sample(list(filter(_is_legal, everything)), count)
