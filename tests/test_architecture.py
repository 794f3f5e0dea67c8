"""The arrows between modules point down, and the border holds: read off the imports themselves."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GRADER = ROOT / "grader"

# From the bottom to the top; a module may import those of lower layers, and of its own only downwards in the list.
LAYERS = [
    ["reports.clean"],
    [
        "errors",
        "language",
        "wire",
        "dot",
        "events",
        "audit.operators",
        "sandbox.kernel",
        "sandbox.guard",
        "sandbox.canary",
        "sandbox.clock",
        "sheet",
    ],
    [
        "model",
        "drawing",
        "values",
        "cases",
        "program",
        "audit.mutation",
        "sandbox.landlock",
        "sandbox.seccomp",
        "sandbox.namespaces",
        "sandbox.interruption",
    ],
    ["files", "tables", "bundle"],
    ["agreement", "candidates", "places", "scoring", "catalog", "channel", "marks"],
    ["rules", "checks", "story", "submission", "mistakes", "replay"],
    ["feedback", "diagnosis"],
    ["sandbox.lock", "sandbox.loading", "sandbox.launch", "sandbox.handle"],
    ["sandbox.worker", "sandbox.box", "sandbox.zygote"],
    ["engine", "sandbox.student", "sandbox.strength", "courses"],
    ["figures", "session", "lazy", "reports.json", "reports.text", "release", "doctor", "progress"],
    ["easel", "analysis"],
    [
        "plots",
        "reports.html",
        "reports.validation",
        "exporters.cells",
        "exporters.xml",
        "exporters.checks",
        "verify",
        "grading",
        "handout",
        "audit.inputs",
    ],
    [
        "exporters.brightspace",
        "exporters.canvas",
        "exporters.csv",
        "exporters.ctrf",
        "exporters.gradescope",
        "exporters.junit",
        "exporters.moodle_csv",
        "exporters.moodle_xml",
        "exporters.prairielearn",
        "exporters.xqueue",
    ],
    ["autograder.run"],
    ["autograder.build"],
    ["audit.trial"],
    ["audit.audit"],
    [
        "audit.report",
        "practice",
        "batch.entries",
        "batch.gradebook",
        "batch.restate",
    ],
    ["batch.roster", "batch.warm"],
    ["batch.serve", "batch.pool"],
    ["batch.run", "batch.cluster"],
    ["lti.platform"],
    ["lti.service", "lti.keys"],
    ["lti.ags", "lti.nrps"],
    ["lti.push"],
    ["reports.chart"],
    ["reports.screen"],
    ["terminal"],
    ["commands.shared"],
    ["commands.author", "commands.batch", "commands.instructor", "commands.learner", "commands.practice", "notebook"],
    ["commands.results", "commands.gradescope"],
    ["commands.marks"],
    ["commands.export", "commands.push"],
    ["cli"],
]
RANK = {name: rank for rank, layer in enumerate(LAYERS) for name in layer}
UNTRUSTED_SIDE = {
    "sandbox.zygote", "sandbox.worker", "sandbox.lock", "sandbox.loading", "sandbox.kernel", "sandbox.landlock", "sandbox.seccomp",
    "sandbox.namespaces", "sandbox.guard", "sandbox.canary", "sandbox.clock", "sandbox.interruption", "wire", "dot", "drawing", "program",
}  # fmt: skip


def modules() -> dict[str, Path]:
    """Return every module of the package by its name below ``grader``."""
    paths = [p for p in GRADER.rglob("*.py") if p.name != "__init__.py"]
    return {".".join(p.relative_to(GRADER).with_suffix("").parts): p for p in paths}


def imports_of(path: Path) -> Iterator[str]:
    """Yield the modules of ``grader`` that a module imports, also within functions."""
    known = modules()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "grader":
            base = (node.module or "").removeprefix("grader").removeprefix(".")
            if base in known:
                yield base
            else:
                yield from (f"{base}.{a.name}".removeprefix(".") for a in node.names)
        elif isinstance(node, ast.Import):
            yield from (a.name.removeprefix("grader.") for a in node.names if a.name.startswith("grader."))


def test_every_module_has_a_layer() -> None:
    """The list of layers names the modules that there are, and no others."""
    assert set(RANK) == set(modules())


@pytest.mark.parametrize("name", sorted(RANK))
def test_arrows_point_down(name: str) -> None:
    """A module imports only from layers below its own."""
    upward = [other for other in imports_of(modules()[name]) if other in RANK and RANK[other] >= RANK[name]]

    assert upward == []


def test_the_untrusted_side_stands_alone() -> None:
    """What runs in a worker imports nothing of the trusted side."""
    for name in UNTRUSTED_SIDE:
        assert set(imports_of(modules()[name])) & set(RANK) <= UNTRUSTED_SIDE


def test_no_module_names_an_exercise() -> None:
    """The framework knows no exercise of the course by its slug or folder."""
    folders = {p.name for p in (ROOT / "exercises").iterdir() if p.is_dir()}
    names = folders | {folder[3:] for folder in folders} | {f"{folder[3:]}.py" for folder in folders}
    for path in modules().values():
        tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))

        assert not {node.value for node in tree if isinstance(node, ast.Constant)} & names, path


def test_the_grader_imports_no_reference() -> None:
    """Only hidden tests and our own tests use the reference."""
    for path in modules().values():
        assert "import reference" not in path.read_text(encoding="utf-8")
        assert "from reference" not in path.read_text(encoding="utf-8")


def test_nothing_is_ever_unpickled() -> None:
    """No module mentions pickle, marshal, shelve or a way to load them."""
    words = {"pickle", "dill", "marshal", "shelve", "cloudpickle", "joblib", "multiprocessing"}
    for path in modules().values():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = {a.name for a in node.names} if isinstance(node, (ast.Import, ast.ImportFrom)) else set()

            assert not names & words, path
            assert not (isinstance(node, ast.keyword) and node.arg == "allow_pickle"), path
