"""Wrong programs made from a right one: each mutant is a solution with one small change.

The operators are those of general mutation testing (after Offutt's selective set: arithmetic, relations, constants,
conditions, statements, values returned), and those of this field: a transpose, a lost bias, sum for mean, the wrong
axis, the other sign of an update, an epoch too few, an argument taken for another, an unstable exponential, floats cut
to integers. They look at the syntax tree and replace text, so that a mutant differs in a line or two.
"""

from __future__ import annotations

import ast
import copy
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

Operator = Callable[[ast.AST, "Scope"], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One changed solution. ``id`` names the function and the change, and stays as long as these stay."""

    id: str
    function: str
    line: int
    old: str
    new: str
    source: str


@dataclass(frozen=True, slots=True)
class Scope:
    """What an operator may know beside its node: the arguments of the function, and where the node stands."""

    arguments: tuple[str, ...]
    parent: ast.AST


def mutants(source: str) -> list[Mutant]:
    """Return every mutant of a program, each another program, in the order of the source."""
    lines = source.splitlines(keepends=True)
    found = []
    for name, function in _functions(ast.parse(source)):
        start, end = function.lineno - 1, function.end_lineno or 0
        indent = " " * function.col_offset
        text = textwrap.dedent("".join(lines[start:end]))
        for node, old, new, mutated in _mutated(text):
            whole = "".join(lines[:start]) + textwrap.indent(mutated, indent) + "".join(lines[end:])
            found.append(Mutant(f"{name}: {_short(old)} -> {_short(new)}", name, start + _line(node), old, new, whole))
    counts: Counter[str] = Counter()
    for i, mutant in enumerate(found):
        counts[mutant.id] += 1
        if counts[mutant.id] > 1:
            found[i] = replace(mutant, id=f"{mutant.id} ({counts[mutant.id]})")
    return found


def _functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    for statement in tree.body:
        if isinstance(statement, ast.FunctionDef):
            yield statement.name, statement
        elif isinstance(statement, ast.ClassDef):
            for inner in statement.body:
                if isinstance(inner, ast.FunctionDef):
                    yield f"{statement.name}.{inner.name}", inner


def _mutated(text: str) -> Iterator[tuple[ast.AST, str, str, str]]:
    """Yield for each change of one function: the node, its old and its new text, and the whole function."""
    tree = ast.parse(text)
    function = tree.body[0]
    assert isinstance(function, ast.FunctionDef)
    arguments = tuple(a.arg for a in function.args.args if a.arg != "self")
    seen = {ast.dump(tree)}
    for node, parent in _nodes(function):
        old = ast.get_source_segment(text, node) or ""
        for operator in OPERATORS:
            for new in operator(node, Scope(arguments, parent)):
                mutated = _replaced(text, node, new)
                try:
                    dumped = ast.dump(ast.parse(mutated))
                except SyntaxError:
                    continue
                if dumped not in seen:
                    seen.add(dumped)
                    yield node, old, new, mutated


def _nodes(function: ast.FunctionDef) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Yield the statements and expressions of a function's body with their parents, without its docstring."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    pending: list[tuple[ast.AST, ast.AST]] = [(statement, function) for statement in reversed(body)]
    while pending:
        node, parent = pending.pop()
        if isinstance(node, (ast.stmt, ast.expr)):
            yield node, parent
        pending.extend((child, node) for child in reversed(list(ast.iter_child_nodes(node))))


def _replaced(source: str, node: ast.AST, text: str) -> str:
    """Return the source with other text in place of one node."""
    assert isinstance(node, (ast.stmt, ast.expr))
    assert node.end_lineno is not None
    assert node.end_col_offset is not None
    lines = source.splitlines(keepends=True)
    head = "".join(lines[: node.lineno - 1]) + _cut(lines[node.lineno - 1], 0, node.col_offset)
    tail = _cut(lines[node.end_lineno - 1], node.end_col_offset, None) + "".join(lines[node.end_lineno :])
    return head + text + tail


def _cut(line: str, start: int, end: int | None) -> str:
    """Return part of a line, by the offsets in bytes that the syntax tree gives."""
    return line.encode()[start:end].decode()


def _line(node: ast.AST) -> int:
    return int(getattr(node, "lineno", 0))


def _short(text: str) -> str:
    """Return text on one line, the middle left out when it is long."""
    line = " ".join(text.split())
    return line if len(line) <= 70 else f"{line[:40]} … {line[-27:]}"


def _text(node: ast.AST) -> str:
    """Return an expression as text that can stand anywhere."""
    text = ast.unparse(node)
    simple = (ast.Name, ast.Constant, ast.Call, ast.Subscript, ast.Attribute, ast.List, ast.Dict, ast.stmt)
    return text if isinstance(node, simple) else f"({text})"


def _with(node: ast.AST, **changes: object) -> str:
    """Return a node with some of its fields changed, as text."""
    changed = copy.copy(node)
    for name, value in changes.items():
        setattr(changed, name, value)
    return _text(changed)


ARITHMETIC: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add, ast.Mult),
    ast.Mult: (ast.Add, ast.Div, ast.Sub),
    ast.Div: (ast.Mult, ast.Sub, ast.FloorDiv),
    ast.Pow: (ast.Mult, ast.Add),
    ast.MatMult: (ast.Mult, ast.Add),
}


def arithmetic(node: ast.AST, scope: Scope) -> Iterator[str]:
    """Another operation, the operands exchanged, or one of them lost: a bias, a factor, the shift of an exponential."""
    if isinstance(node, ast.BinOp):
        for other in ARITHMETIC.get(type(node.op), ()):
            yield _with(node, op=other())
        if not isinstance(node.op, (ast.Add, ast.Mult)):
            yield _with(node, left=node.right, right=node.left)
        yield _text(node.left)
        yield _text(node.right)


def regrouping(node: ast.AST, scope: Scope) -> Iterator[str]:
    """A lost bracket, where it matters: a (b + c) becomes a b + c, and a / (b c) becomes a / b c."""
    if not isinstance(node, ast.BinOp):
        return
    left, right = node.left, node.right
    if isinstance(right, ast.BinOp) and not (
        type(node.op) is type(right.op) and isinstance(node.op, (ast.Add, ast.Mult))
    ):
        yield _with(right, left=ast.BinOp(node.left, node.op, right.left))
    if isinstance(left, ast.BinOp) and _binds(left.op) != _binds(node.op):
        yield _with(left, right=ast.BinOp(left.right, node.op, node.right))


def _binds(operator: ast.operator) -> int:
    """Return how strongly an operation binds: sums, products, powers."""
    return 0 if isinstance(operator, (ast.Add, ast.Sub)) else 2 if isinstance(operator, ast.Pow) else 1


RELATIONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Gt: (ast.GtE, ast.Lt, ast.LtE, ast.NotEq),
    ast.GtE: (ast.Gt, ast.Lt, ast.Eq),
    ast.Lt: (ast.LtE, ast.Gt, ast.NotEq),
    ast.LtE: (ast.Lt, ast.Gt, ast.Eq),
    ast.Eq: (ast.NotEq, ast.GtE, ast.LtE),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
}


def relation(node: ast.AST, scope: Scope) -> Iterator[str]:
    """Another relation."""
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        if isinstance(node.comparators[0], ast.Constant) and isinstance(node.comparators[0].value, str):
            yield _with(node, ops=[ast.NotEq()])
            return
        for other in RELATIONS.get(type(node.ops[0]), ()):
            yield _with(node, ops=[other()])


def constant(node: ast.AST, scope: Scope) -> Iterator[str]:
    """Another number, truth value or text."""
    if not isinstance(node, ast.Constant) or isinstance(scope.parent, (ast.JoinedStr, ast.FormattedValue)):
        return
    value = node.value
    if isinstance(value, bool):
        yield str(not value)
    elif isinstance(value, int):
        yield str(value + 1)
        yield f"({value - 1})"
        if value > 1:
            yield "0"
    elif isinstance(value, float):
        yield f"({-value})" if value else "1.0"
        yield str(value + 1)
        yield str(value * 2) if value else "-1.0"
        if value > 1e-3:
            yield str(value / 10)
    elif isinstance(value, str) and value.isidentifier():  # a name; other texts are for people, or layout
        yield repr(value + "_")


def sign(node: ast.AST, scope: Scope) -> Iterator[str]:
    """A lost minus or a lost not; and a minus before an argument that had none."""
    if isinstance(node, ast.UnaryOp):
        yield _text(node.operand)
    elif isinstance(node, ast.Name) and node.id in scope.arguments and not isinstance(scope.parent, ast.Call):
        yield f"(-{node.id})"


def another_argument(node: ast.AST, scope: Scope) -> Iterator[str]:
    """An argument of the function taken for another one."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in scope.arguments:
        yield from (name for name in scope.arguments if name != node.id)


def condition(node: ast.AST, scope: Scope) -> Iterator[str]:
    """A condition that always or never holds, or turned round; and for or, and or for and."""
    if isinstance(node, ast.BoolOp):
        yield _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
    is_asked = isinstance(scope.parent, (ast.If, ast.IfExp, ast.While)) and scope.parent.test is node
    if is_asked and isinstance(node, ast.expr):
        yield "True"
        yield "False"
        yield f"not {_text(node)}"


def statement(node: ast.AST, scope: Scope) -> Iterator[str]:
    """A step left out, a loop left early, or an update that goes the other way, does not add up, or counts twice."""
    if isinstance(node, (ast.Assign, ast.AugAssign, ast.Expr)):
        yield "pass"
    if isinstance(node, ast.AugAssign):
        target, value = ast.unparse(node.target), _text(node.value)
        other = "-" if isinstance(node.op, ast.Add) else "+"
        yield f"{target} {other}= {value}"
        yield f"{target} = {value}"
        yield f"{target} = -{value}"
    if isinstance(node, ast.For):
        body = ast.unparse(ast.Module([*node.body], [])).splitlines()
        indent = " " * (node.col_offset + 4)
        head = f"for {ast.unparse(node.target)} in {ast.unparse(node.iter)}:\n"
        yield head + "".join(f"{indent}{line}\n" for line in body) + f"{indent}break"


def returned(node: ast.AST, scope: Scope) -> Iterator[str]:
    """Nothing returned, one value of several, two exchanged, or floats cut to integers."""
    if not isinstance(node, ast.Return) or node.value is None:
        return
    value = node.value
    yield "return None"
    if isinstance(value, ast.Tuple):
        parts = list(value.elts)
        yield f"return {ast.unparse(parts[0])}"
        for i in range(len(parts) - 1):
            exchanged = [*parts[:i], parts[i + 1], parts[i], *parts[i + 2 :]]
            yield f"return {ast.unparse(ast.Tuple(exchanged, ast.Load()))}"
    elif not isinstance(value, (ast.Constant, ast.Dict, ast.List)):
        if isinstance(value, ast.BinOp) or (isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute)):
            yield f"return np.asarray({ast.unparse(value)}).astype(int)"
        yield f"return -{_text(value)}"


NEIGHBOURS = {
    "sum": ("mean", "max"),
    "mean": ("sum", "max"),
    "max": ("min", "sum", "mean"),
    "argmax": ("argmin",),
    "maximum": ("minimum",),
    "minimum": ("maximum",),
    "exp": ("expm1",),
    "log": ("log1p",),
    "tanh": ("tan", "arctan"),
    "arctan": ("tan", "tanh"),
    "sqrt": ("square",),
    "abs": ("square",),
    "zeros": ("ones",),
    "zeros_like": ("ones_like",),
    "ones_like": ("zeros_like",),
    "all": ("any",),
    "diag": ("asarray",),
    "outer": ("multiply",),
    "len": ("np.size",),
    "permutation": ("arange",),
}


def call(node: ast.AST, scope: Scope) -> Iterator[str]:
    """A neighbouring function, arguments exchanged or lost, another axis, an option left out, or no call at all."""
    if not isinstance(node, ast.Call):
        return
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    for neighbour in NEIGHBOURS.get(name, ()):
        if name == "permutation":
            yield _with(node, func=ast.Attribute(ast.Name("np"), neighbour))
        elif isinstance(node.func, ast.Attribute):
            yield _with(node, func=ast.Attribute(node.func.value, neighbour))
        else:
            yield _with(node, func=ast.Name(neighbour))
    for i in range(len(node.args) - 1):
        yield _with(node, args=[*node.args[:i], node.args[i + 1], node.args[i], *node.args[i + 2 :]])
    if len(node.args) == 1 and not node.keywords and name not in ("array", "asarray"):
        yield _text(node.args[0])
    for i, keyword in enumerate(node.keywords):
        yield _with(node, keywords=[*node.keywords[:i], *node.keywords[i + 1 :]])
        if keyword.arg == "axis":
            for axis in ("0", "1", "None"):
                new = ast.keyword("axis", ast.Name(axis))
                yield _with(node, keywords=[*node.keywords[:i], new, *node.keywords[i + 1 :]])
    if name == "range" and len(node.args) == 1:
        stop = _text(node.args[0])
        yield f"range({stop} - 1)"
        yield f"range({stop} + 1)"
        yield f"range(1, {stop})"


def transpose(node: ast.AST, scope: Scope) -> Iterator[str]:
    """A transpose left out, or put in where matrices are multiplied."""
    if isinstance(node, ast.Attribute) and node.attr == "T":
        yield _text(node.value)
    is_factor = isinstance(scope.parent, ast.BinOp) and isinstance(scope.parent.op, ast.MatMult)
    is_matrix = not (isinstance(node, ast.Name) and node.id.islower())  # a vector has the name of one
    if (
        is_factor
        and is_matrix
        and isinstance(node, (ast.Name, ast.Subscript, ast.Attribute))
        and getattr(node, "attr", "") != "T"
    ):
        yield f"{_text(node)}.T"


def part(node: ast.AST, scope: Scope) -> Iterator[str]:
    """One more or one less of a slice, or another element."""
    if isinstance(node, ast.Slice):
        return
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice) and isinstance(node.ctx, ast.Load):
        lower, upper = node.slice.lower, node.slice.upper
        if lower is not None:
            yield _with(node, slice=ast.Slice(None, upper))
        if upper is not None:
            yield _with(node, slice=ast.Slice(lower, None))


OPERATORS: tuple[Operator, ...] = (
    arithmetic,
    regrouping,
    relation,
    constant,
    sign,
    another_argument,
    condition,
    statement,
    returned,
    call,
    transpose,
    part,
)
