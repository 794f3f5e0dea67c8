"""Looks at files of a learner without running them: what is written, what is still a stub, where functions stand."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from grader.protocol.outline import do_alike, function_in, functions, has_code, spans, stub_task
from grader.sandbox.inside.program.cells import MOST_NOTES, MOST_STATEMENTS, blocks_of_all, functions_of


def outline(*files: tuple[str, bytes]) -> tuple[str, list[tuple[str, int, int]]]:
    """Return a program, all its files and cells together, and from which line to which each function stands in it."""
    text = ""
    found: dict[str, tuple[int, int]] = {}
    for block in blocks_of_all(files)[0]:
        found |= spans(block.tree, text.count("\n") + 1 - block.first_line)
        text += f"{block.text}\n\n"
    return text, [(function, *lines) for function, lines in list(found.items())[:MOST_STATEMENTS]]


def survey(
    to_mend: Sequence[tuple[int, dict[str, str]]], *files: tuple[str, bytes]
) -> tuple[int, list[int], list[str], list[tuple[str, str, int, str]], list[int]]:
    """Look at files without running anything; ``to_mend`` is what their stubs hold in place of answers, by task.

    Return how many functions are written, which tasks have stubs that are not begun, in which functions the raise of a
    stub stands beside other code, what is broken, and the tasks of ``to_mend`` whose functions all stand as they were.
    """
    written = 0
    unfinished: set[int] = set()
    left_in: list[str] = []
    blocks, notes = blocks_of_all(files)
    for function in functions_of(blocks):
        tasks = {task for task in map(stub_task, ast.walk(function)) if task}
        begun = has_code(function)
        written += begun or not tasks
        if tasks and begun:
            left_in.append(function.name)
        else:
            unfinished |= tasks
    broken = [note.plain() for note in notes if note.kind == "syntax"][:MOST_NOTES]
    theirs = {name: function for block in blocks if to_mend for name, function in functions(block.tree)}
    as_it_was: set[str] = set()
    unmended = []
    for task, given in to_mend:
        left = {n for n, text in given.items() if n in theirs and do_alike(theirs[n], function_in(text))}
        as_it_was |= left
        if len(left) == len(given):
            unmended.append(task)
    written -= len(as_it_was)
    return written, sorted({*unfinished, *unmended}), left_in[:MOST_STATEMENTS], broken, unmended
