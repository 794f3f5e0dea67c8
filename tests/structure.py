"""Measures how the package is built: ``python -m tests.structure [CHECKOUT]``.

Prints its rooms (folders with modules), floors (the longest way of imports down from a room), arrows between rooms,
those that close a circle, the longest module, and how many classes, shapes of JSON values and imports within functions
there are.
"""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from pathlib import Path

LONGEST = 300  # lines of a module
MOST_IN_A_ROOM = 9


def measured(root: Path) -> dict[str, object]:
    """Return the figures of a checkout."""
    package = root / "grader"
    paths = [path for path in package.rglob("*.py") if path.name != "__init__.py"]
    modules = {".".join(path.relative_to(root).with_suffix("").parts): path for path in paths}
    trees = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in modules.items()}
    arrows: dict[str, set[str]] = defaultdict(set)
    for name, tree in trees.items():
        for other in imported(tree, modules):
            if room(other) != room(name):
                arrows[room(name)].add(room(other))
    rooms = {room(name) for name in modules}
    lines = {name: path.read_text(encoding="utf-8").count("\n") for name, path in modules.items()}
    longest = max(lines, key=lambda name: lines[name])
    held = {at: sum(room(name) == at for name in modules) for at in rooms}
    fullest = max(held, key=lambda at: held[at])
    nodes = [node for tree in trees.values() for node in ast.walk(tree)]
    functions = [node for node in nodes if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    shapes = [node for node in classes if {ast.unparse(base) for base in node.bases} & {"TypedDict", "WithSchema"}]
    inner = {id(n) for f in functions for n in ast.walk(f) if isinstance(n, (ast.Import, ast.ImportFrom))}
    return {
        "rooms": len(rooms),
        "modules": len(modules),
        "floors": floors(arrows, rooms),
        "arrows between rooms": sum(map(len, arrows.values())),
        "rooms in a circle": len(in_a_circle(arrows)),
        "longest module": f"{longest} ({lines[longest]} lines)",
        f"modules past {LONGEST} lines": sum(count > LONGEST for count in lines.values()),
        "fullest room": f"{fullest} ({held[fullest]} modules)",
        f"rooms with more than {MOST_IN_A_ROOM} modules": sum(count > MOST_IN_A_ROOM for count in held.values()),
        "classes": len(classes) - len(shapes),
        "shapes of JSON (TypedDict)": len(shapes),
        "imports within functions": len(inner),
    }


def room(module: str) -> str:
    """Return the package that a module lies in."""
    return module.rpartition(".")[0]


def imported(tree: ast.Module, modules: dict[str, Path]) -> set[str]:
    """Return the modules of the package that a module imports, wherever in it."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Import):
            names = {alias.name for alias in node.names}
        else:
            continue
        found |= names & modules.keys()
    return found


def reached(arrows: dict[str, set[str]], start: str) -> set[str]:
    """Return the rooms that can be reached from one along arrows."""
    found: set[str] = set()
    waiting = list(arrows.get(start, ()))
    while waiting:
        if (at := waiting.pop()) not in found:
            found.add(at)
            waiting.extend(arrows.get(at, ()))
    return found


def in_a_circle(arrows: dict[str, set[str]]) -> set[str]:
    """Return the rooms from which arrows lead back to them."""
    return {at for at in list(arrows) if at in reached(arrows, at)}


def floors(arrows: dict[str, set[str]], rooms: set[str]) -> int:
    """Return on how many floors the rooms lie, those in a circle on one."""
    below = {at: reached(arrows, at) for at in rooms}
    known: dict[str, int] = {}

    def floor(at: str) -> int:
        if at not in known:
            known[at] = 1 + max((floor(other) for other in below[at] if at not in below[other]), default=0)
        return known[at]

    return max(map(floor, rooms))


def main() -> None:
    """Print the figures."""
    for name, figure in measured(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1]).items():
        print(f"{name:36} {figure}")


if __name__ == "__main__":
    main()
