"""What files look like that learners hand in, and how much of each is loaded."""

from __future__ import annotations

import json

import pytest

from grader.sandbox.inside.program import cells, loader
from grader.sandbox.inside.program.cells import Unreadable, blocks_of, text_of
from grader.sandbox.inside.program.interruption import Interruptions
from grader.sandbox.inside.program.loader import load, nearest
from grader.sandbox.inside.program.survey import outline, survey


def notebook(*cells: str | list[str], version: int = 4) -> bytes:
    """Return a notebook of code cells, as Jupyter, Colab or VS Code write it."""
    if version == 3:
        inputs = [{"cell_type": "code", "input": c, "outputs": []} for c in cells]
        return json.dumps({"worksheets": [{"cells": inputs}], "nbformat": 3}).encode()
    markdown = {"cell_type": "markdown", "source": "# text"}
    return json.dumps(
        {"cells": [markdown, *({"cell_type": "code", "source": c} for c in cells)], "nbformat": 4}
    ).encode()


def loaded(name: str, content: bytes) -> tuple[dict[str, object], list[tuple[str, str, int, str]]]:
    """Return the names that a file defines, and its notes."""
    module, notes, _ = load("test", name, content, Interruptions(60.0))
    return vars(module), [n.plain() for n in notes]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encodings_and_newlines_are_survived(encoding: str, newline: str) -> None:
    """A file in UTF-8, with or without BOM, or in cp949, with any newline, loads."""
    text = "# 뉴런\nname = '가중치'\n".replace("\n", newline)

    names, notes = loaded("a.py", text.encode(encoding))

    assert names["name"] == "가중치"
    assert notes == []


@pytest.mark.parametrize("content", [b"a = 1\0", bytes(range(128, 256))])
def test_binary_files_are_told(content: bytes) -> None:
    """Bytes that are no text are Unreadable."""
    with pytest.raises(Unreadable, match="binary"):
        text_of(content)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"{}", b'{"cells": [1]}', b'{"cells": [{"cell_type": "code", "source": 3}]}']
)
def test_broken_notebooks_are_told(content: bytes) -> None:
    """JSON that is no notebook is Unreadable."""
    with pytest.raises(Unreadable, match="notebook"):
        blocks_of("a.ipynb", content)


@pytest.mark.parametrize("version", [3, 4])
def test_notebooks_of_every_maker_load(version: int) -> None:
    """Sources as one text or as lines, in the old and the new format, load in order."""
    names, notes = loaded("a.ipynb", notebook("a = 1", ["b = a + 1\n", "c = b"], "", version=version))

    assert (names["a"], names["b"], names["c"]) == (1, 2, 2)
    assert notes == []


def test_magics_are_left_out_with_a_note() -> None:
    """IPython's own lines are left out and noted; the Python around them runs."""
    cells = ["%matplotlib inline\na = 1\n!pip install x\nfiles = !ls\nb = 2", "%%time\nc = 3", "%%bash\nd = 4", "a?"]

    names, notes = loaded("a.ipynb", notebook(*cells))

    assert (names["a"], names["b"], names["c"]) == (1, 2, 3)
    assert "d" not in names
    assert [(kind, place, line) for kind, place, line, _ in notes] == [
        ("magic", "a.ipynb, cell 1", 1),
        ("magic", "a.ipynb, cell 1", 3),
        ("magic", "a.ipynb, cell 1", 4),
        ("magic", "a.ipynb, cell 2", 1),
        ("cell", "a.ipynb, cell 3", 1),
        ("magic", "a.ipynb, cell 4", 1),
    ]


def test_a_percent_sign_in_python_is_no_magic() -> None:
    """A line of a cell that is valid Python is left as it is."""
    names, notes = loaded("a.ipynb", notebook("a = (7\n% 4)\nb = 1 != 2"))

    assert (names["a"], names["b"]) == (3, True)
    assert notes == []


@pytest.mark.parametrize(
    ("cell", "defined"),
    [
        ("%%capture\n!pip install -q graphviz\na = 1", {"a": 1}),
        ("%%time\n%matplotlib inline\na = 1", {"a": 1}),
        ("%matplotlib inline\na = '%d + %d' % (\n    1,\n    2)\nb = (7\n     % (4))", {"a": "1 + 2", "b": 3}),
        ("!pip install graphviz \\\n    matplotlib\na = 1", {"a": 1}),
        ("?np.dot\n??len\nhere = %pwd\na = 1", {"a": 1}),
        ("%time a = 1\nif a:\n    !ls\n    b = 2", {"a": 1, "b": 2}),
    ],
)
def test_python_around_magics_is_kept(cell: str, defined: dict[str, object]) -> None:
    """Whatever stands between, after or around IPython's lines is loaded."""
    names, notes = loaded("a.ipynb", notebook(cell))

    assert {name: names[name] for name in defined} == defined
    assert {kind for kind, *_ in notes} == {"magic"}


def test_future_imports_last_to_the_end() -> None:
    """``from __future__ import annotations`` counts for the statements, and the cells, after it."""
    names, notes = loaded(
        "a.ipynb", notebook("from __future__ import annotations", "class C:\n    def f(self) -> C: pass")
    )

    assert notes == []
    assert "C" in names


def test_a_cell_that_does_not_parse_costs_itself() -> None:
    """After a syntax error in one cell, the others load, and the note says cell, line and text."""
    names, notes = loaded("a.ipynb", notebook("a = 1", "x = 1\nb = = 2", "c = 3"))

    assert (names["a"], names["c"]) == (1, 3)
    assert notes == [("syntax", "a.ipynb, cell 2", 2, "invalid syntax\nb = = 2\n")]


def test_a_module_that_does_not_parse_keeps_its_sound_definitions() -> None:
    """A syntax error in one function of a module leaves the functions around it."""
    text = "import math\n\ndef f(x):\n    return x\n\n@staticmethod\ndef g(x)\n    return 2\n\nclass C:\n    y = 3\n"

    names, notes = loaded("a.py", text.encode())

    assert "f" in names
    assert "C" in names
    assert [(kind, line) for kind, _, line, _ in notes] == [("syntax", 7)]


def test_python_2_is_told_by_its_line() -> None:
    """A print statement is a syntax error with its place."""
    _, notes = loaded("a.py", b"def f():\n    print 'x'\n")

    assert notes[0][:3] == ("syntax", "a.py", 2)
    assert "print" in notes[0][3]


def test_a_statement_that_fails_costs_itself() -> None:
    """What raises at the top of a file is noted with its line, and what follows runs; exits and end of input too."""
    text = b"a = 1\n1 / 0\nb = 2\nimport sys; sys.exit(1)\nraise KeyboardInterrupt\nc = 3\n"

    names, notes = loaded("a.py", text)

    assert (names["a"], names["b"], names["c"]) == (1, 2, 3)
    assert [(line, detail.splitlines()[0].split(":")[0]) for _, _, line, detail in notes] == [
        (2, "ZeroDivisionError"),
        (4, "SystemExit"),
        (5, "KeyboardInterrupt"),
    ]


def test_the_last_of_several_definitions_counts() -> None:
    """A name that is defined again with another body is noted; the same body again is not."""
    names, notes = loaded("a.ipynb", notebook("def f(): return 1", "def f(): return 2", "def f(): return 2"))

    assert names["f"]() == 2  # type: ignore[operator]
    assert [(kind, place, detail) for kind, place, _, detail in notes] == [("redefined", "a.ipynb, cell 2", "f")]


def test_notes_are_bounded() -> None:
    """A file that fails a thousand times is noted a few times."""
    _, notes = loaded("a.py", b"1 / 0\n" * 1000)

    assert len(notes) == cells.MOST_NOTES


def test_source_and_frames_are_the_learners() -> None:
    """Frames name the learner's file, line and function, and no other's."""
    names, _ = loaded("a.py", b"import json\n\ndef f():\n    return json.loads('{')\n")

    with pytest.raises(ValueError, match="Expecting") as caught:
        names["f"]()  # type: ignore[operator]

    assert loader.frames_of(caught.tb) == [("a.py", 4, "f")]


def test_an_outline_says_where_functions_stand() -> None:
    """Each function and method has its lines in the text, in a module, in one with an error, and among cells."""
    f, net = "@g\ndef f(x):\n    return x\n", "class Net:\n\n    def fit(self):\n        return 1\n"
    for name, content in {
        "a.py": f"import g\n\n{f}\n\n{net}".encode(),
        "b.py": f"import g\n\n{f}\ndef broken(:\n\n{net}".encode(),
        "c.ipynb": notebook("import g\n%magic", f, "no Python here", net),
    }.items():
        text, spans = outline((name, content))
        lines = text.split("\n")

        assert {function: "\n".join(lines[first:last]) for function, first, last in spans} == {
            "f": "@g\ndef f(x):\n    return x",
            "Net.fit": "    def fit(self):\n        return 1",
        }


def test_a_survey_counts_without_running() -> None:
    """A survey counts functions that are begun, and names the tasks of stubs and the functions with one's raise left in."""
    text = b"""
raise SystemExit
def f():
    raise NotImplementedError("task 2: f")
class C:
    def __init__(self): pass
    def g(self):
        raise NotImplementedError("task 11: C.g")
def h():
    raise NotImplementedError("later")
def k(x):
    "Return x."
    y = x
    raise NotImplementedError("task 3: k")
"""
    assert survey([], ("a.py", text)) == (3, [2, 11], ["k"], [], [])
    assert survey([], ("a.py", b"def f(:\n    pass\n"))[3][0][:3] == ("syntax", "a.py", 1)


@pytest.mark.parametrize("terms", [2, 1500])
def test_a_long_sum_is_no_obstacle(terms: int) -> None:
    """A function that is nested more deeply than anybody compares is surveyed, and is not the code that was given."""
    text = f"def f(a):\n    return {'+'.join('a' * terms)}\n"
    given = [(3, {"f": "def f(a):\n    return a + a"})]

    assert survey([], ("a.py", text.encode())) == (1, [], [], [], [])
    assert survey(given, ("a.py", text.encode())) == ((0, [3], [], [], [3]) if terms == 2 else (1, [], [], [], []))


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a = 1\n\n\ndef f(x):\n    for i in x:\n    return i\n", 6, "after 'for' statement on line 5"),
        ("a = 1\n\ndef f():\n    return 1\n\ndef g():\n    return 'a\n", 7, "(detected at line 7)"),
        ("def f():\n    return (1,\n        2]\n", 3, "opening parenthesis '(' on line 2"),
        ("\n\n@f\ndef g():\n    return (1,\n        2]\n", 6, "opening parenthesis '(' on line 5"),
    ],
)
def test_what_python_cannot_read_has_the_lines_of_the_file(text: str, line: int, message: str) -> None:
    """A line that cannot be read, and another one that Python's message names, are counted from the file's first."""
    _names, notes = loaded("a.py", text.encode())
    (cell,) = survey([], ("a.ipynb", notebook(text)))[3]

    assert [note[2] for note in notes] == [line]
    assert message in notes[0][3]
    assert (cell[2], cell[3]) == (line, notes[0][3])


@pytest.mark.parametrize(
    ("asked", "found"), [("XOR", "xor_gate"), ("MulLayer", "Mul_Layer"), ("d_relu", "relu_d"), ("softmax", None)]
)
def test_the_nearest_name_is_suggested(asked: str, found: str | None) -> None:
    """A similar name is suggested whatever its case and underscores, and a different one is not."""
    names = {
        "XOR": ["xor_gate", "AND"],
        "MulLayer": ["Mul_Layer", "AddLayer"],
        "d_relu": ["relu_d"],
        "softmax": ["AND"],
    }

    assert nearest(asked, names[asked]) == found


def test_definitions_have_their_places() -> None:
    """Functions, classes, methods and variables are found with their file or cell, and their line in it."""
    _, _, places = load(
        "test",
        "a.ipynb",
        notebook("def f():\n    pass", "class C:\n    x = 1\n\n    def g(self): pass\nnet = C()"),
        Interruptions(60.0),
    )

    assert places == {
        "f": ("a.ipynb, cell 1", 1),
        "C": ("a.ipynb, cell 2", 1),
        "C.g": ("a.ipynb, cell 2", 4),
        "net": ("a.ipynb, cell 2", 5),
    }


@pytest.mark.parametrize("magic", ["%%debug", "%%memit -r 1", "%%ipytest", "%%px", "%%some_extension --flag", "%%time"])
def test_the_python_of_a_cell_is_kept_whatever_is_done_with_it(magic: str) -> None:
    """A cell magic of Python costs its own line alone, and frames have the lines of the cell."""
    names, notes = loaded("gates.ipynb", notebook(f"\n{magic}\na = 1\nb = nothing"))

    assert names["a"] == 1
    assert notes == [
        ("magic", "gates.ipynb, cell 1", 2, magic),
        ("raised", "gates.ipynb, cell 1", 4, "NameError: name 'nothing' is not defined\nb = nothing\n"),
    ]


@pytest.mark.parametrize("magic", ["%%bash", "%%html", "%%javascript", "%%R -i x", "%%sql", "%%writefile notes.txt"])
def test_a_cell_in_another_language_is_left_out_and_said_to_be(magic: str) -> None:
    """Of a cell that is no Python of this program nothing runs."""
    names, notes = loaded("gates.ipynb", notebook(f"{magic}\na = 1", "b = 2"))

    assert "a" not in names
    assert names["b"] == 2
    assert notes == [("cell", "gates.ipynb, cell 1", 1, magic)]


@pytest.mark.parametrize("name", ["gates.ipynb", "gates (1).ipynb", "gates.ko.ipynb", "gates-copy.ipynb"])
def test_a_cell_that_writes_the_file_itself_counts(name: str) -> None:
    """What a notebook writes into the exercise's own file is part of it."""
    names, _notes = loaded(name, notebook("%%writefile gates.py\na = 1", "%%writefile -a gates.py\nb = 2"))

    assert (names["a"], names["b"]) == (1, 2)


@pytest.mark.parametrize(
    "imports",
    [
        "import no_such_thing, math, json as j",
        "import math, no_such_thing\nimport json as j",
        "from no_such_thing import a, b\nimport math, json as j",
        "import math, no_such_thing.part as part, json as j",
    ],
)
def test_an_import_that_fails_costs_its_own_name_alone(imports: str) -> None:
    """Names beside a package that is missing are bound, and one cause is one note."""
    names, notes = loaded("a.py", f"{imports}\nx = math.pi".encode())

    assert "x" in names
    assert "j" in names
    assert [(kind, detail.partition("\n")[0]) for kind, _place, _line, detail in notes] == [
        ("raised", "ModuleNotFoundError: No module named 'no_such_thing'")
    ]


def test_names_of_one_module_are_imported_one_by_one() -> None:
    """A name that a module has not costs the others nothing."""
    names, notes = loaded("a.py", b"from math import pi, tau_and_a_half, tau")

    assert names["tau"] == 2 * names["pi"]  # type: ignore[operator]
    assert len(notes) == 1


@pytest.mark.parametrize(
    "source",
    [
        "def f(z: torch.Tensor) -> torch.Tensor:\n    return 3",
        "class A:\n    x: torch.Tensor = None\n    def g(self, z: nothing[int]) -> 'A':\n        return 3\nf = A().g",
        "y: torch.Tensor = 3\ndef f(_):\n    return y",
        "def f(z: 'int' | None, *more: no.such.thing):\n    return 3",
    ],
)
def test_an_annotation_costs_no_definition(source: str) -> None:
    """What an annotation names need not be there."""
    names, notes = loaded("a.py", source.encode())

    assert names["f"](0) == 3  # type: ignore[operator]
    assert notes == []


def test_an_annotation_that_can_be_read_is_read() -> None:
    """A program that looks into its own annotations finds what it wrote."""
    names, _notes = loaded("a.py", b"def f(x: int): pass\nfound = f.__annotations__['x']")

    assert names["found"] is int


def test_what_a_notebook_does_when_it_is_run_is_done() -> None:
    """A guard by the name of the module holds in a notebook, as in Jupyter, and not in a module."""
    guarded = "a = 1\nif __name__ == '__main__':\n    b = 2\nclass C: pass"

    assert loaded("a.ipynb", notebook(guarded))[0]["b"] == 2
    assert "b" not in loaded("a.py", guarded.encode())[0]


@pytest.mark.parametrize(
    "line", ["!pip install seaborn", "%matplotlib inline", "files = !ls", "a?", "%load_ext autoreload"]
)
def test_lines_of_a_notebook_cost_a_module_nothing(line: str) -> None:
    """IPython's lines in a .py, as Colab and VS Code write them, are left out alone."""
    names, notes = loaded("a.py", f"import math\n{line}\ndef f():\n    return math.pi\n{line}\nb = 2\n".encode())

    assert names["f"]() > 3  # type: ignore[operator]
    assert names["b"] == 2
    assert notes == [("magic", "a.py", 2, line), ("magic", "a.py", 5, line)]


@pytest.mark.parametrize("broken", ["print 'x'", "x = = 3", "if True\n    y = 1", "return 3)", "<<<<<<< HEAD"])
def test_what_parses_alone_is_kept(broken: str) -> None:
    """A line that nobody can read costs neither what is defined before it nor what is after it."""
    text = f"import math\n{broken}\na = math.pi\ndef f():\n    return a\n{broken}\nb = 2\n"
    names, notes = loaded("a.py", text.encode())

    assert names["f"]() > 3  # type: ignore[operator]
    assert names["b"] == 2
    assert {kind for kind, *_ in notes} == {"syntax"}


@pytest.mark.parametrize(
    ("encoding", "cookie"),
    [
        ("utf-16", ""),
        ("utf-16-le", "\ufeff"),
        ("latin-1", "# -*- coding: latin-1 -*-\n"),
        ("gb18030", "# coding: gb18030\n"),
    ],
)
def test_any_encoding_that_a_file_names_is_read(encoding: str, cookie: str) -> None:
    """A file in the encoding of its mark, or of its first line, loads."""
    word = "é" if encoding == "latin-1" else "权重"
    names, notes = loaded("a.py", f"{cookie}name = '{word}'\n".encode(encoding))

    assert names["name"] == word
    assert notes == []


@pytest.mark.parametrize("cookie", ["no_such_encoding", "zlib_codec", "rot13", "utf-8", "utf-7", "unicode_escape"])
def test_an_encoding_that_a_file_names_wrongly_costs_nothing(cookie: str) -> None:
    """Where the encoding that is named cannot be, the usual ones are tried."""
    names, _notes = loaded("a.py", f"# coding: {cookie}\nname = '가중치'\n".encode("cp949"))

    assert names["name"] == "가중치"


@pytest.mark.parametrize(
    "cell",
    [
        "import asyncio\nasync def f():\n    await asyncio.sleep(0)\n    return 3\na = await f()",
        "import asyncio\na = [await each for each in [asyncio.sleep(0, result=3)]][0]",
        "async def g():\n    yield 3\nasync for a in g():\n    pass",
        "import contextlib\n@contextlib.asynccontextmanager\nasync def c():\n    yield 3\nasync with c() as a:\n    pass",
    ],
)
def test_a_cell_may_await(cell: str) -> None:
    """What a cell awaits at its top level is awaited, as in Jupyter."""
    module, notes = loaded("a.ipynb", notebook(cell, "def f():\n    return a"))

    assert module["a"] == 3
    assert notes == []


@pytest.mark.parametrize(
    "cell",
    [
        'from grader.notebook import check; check("gates")',
        'from grader.notebook import check as c\nc("gates", lang="ko")',
        'import grader.notebook\ngrader.notebook.check("gates")',
        'import grader.notebook as g\ng.check("gates")',
    ],
)
@pytest.mark.parametrize("name", ["a.ipynb", "a.py"])
def test_the_courses_own_check_is_no_fault(name: str, cell: str) -> None:
    """A line that the course tells learners to write says nothing when the file is handed in."""
    content = notebook("x = 1", cell, "y = 2") if name.endswith(".ipynb") else f"x = 1\n{cell}\ny = 2\n".encode()
    module, notes = loaded(name, content)

    assert (module["x"], module["y"], notes) == (1, 2, [])


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (
            "import nowhere as n\na = n.zeros(3)\nb = a + 1\nprint(b)\n",
            ["ModuleNotFoundError: No module named 'nowhere'"],
        ),
        (
            "from nowhere.deep import thing\nimport nowhere.deep\nthing()\n",
            ["ModuleNotFoundError: No module named 'nowhere'"],
        ),
        (
            "rows = open('data.csv').read()\nfirst = rows[0]\nprint(first)\n",
            ["FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'"],
        ),
        (
            "print(typo)\nprint(typo)\nprint(other)\n",
            ["NameError: name 'typo' is not defined", "NameError: name 'other' is not defined"],
        ),
        ("def f():\n    return n\nimport nowhere as n\nf()\n", ["ModuleNotFoundError: No module named 'nowhere'"]),
        ("class A(Missing):\n    pass\nA()\n", ["NameError: name 'Missing' is not defined"]),
        ("a = 1 / 0\nb = 1 / 0\n", ["ZeroDivisionError: division by zero"] * 2),
    ],
)
def test_one_cause_is_told_once(source: str, told: list[str]) -> None:
    """A statement that fails only because an earlier one did is no second notice."""
    _module, notes = loaded("a.py", source.encode())

    assert [detail.partition("\n")[0] for kind, _place, _line, detail in notes if kind == "raised"] == told


def test_of_a_cell_that_does_not_parse_the_rest_is_kept() -> None:
    """What parses alone of a broken cell is there, and one notice names the line."""
    module, notes = loaded("a.ipynb", notebook("def f():\n    return 1\n\nthis is no Python\n\ndef g():\n    return 2"))

    assert callable(module["f"])
    assert callable(module["g"])
    assert [(kind, place, line) for kind, place, line, _detail in notes] == [("syntax", "a.ipynb, cell 1", 4)]


@pytest.mark.parametrize("name", ["Copy of gates.ipynb", "gates-Copy1.ipynb", "gates.ko.ipynb", "GATES (2).IPYNB"])
def test_a_copy_that_writes_the_file_counts(name: str) -> None:
    """`%%writefile` of the exercise's file counts in a copy of the notebook, and that of another file does not."""
    own, _notes = loaded(name, notebook("%%writefile gates.py\na = 1"))
    other, notes = loaded(name, notebook("%%writefile notes.py\na = 1"))

    assert own["a"] == 1
    assert "a" not in other
    assert notes[0][0] == "cell"
