"""The table of `grade gradebook`."""

from __future__ import annotations

import io

from rich.cells import cell_len
from rich.console import Console

from grader.batch.standing import Standing
from grader.cli.instructor.gradebook import table


def test_a_gradebook_fits_a_terminal() -> None:
    """With six exercises, long ids and long names nothing of a row is lost at 80 columns."""
    standing = Standing("kim2024001", "Maximiliane Mustermann", True, 12, 1, 1, "graded", 94.43, 100.0, "x", "")
    exercises = ["neuron", "gates", "xor", "activations", "layers", "mlp"]
    screen = io.StringIO()

    Console(file=screen, width=80).print(table([(standing, dict.fromkeys(exercises, (37, 37)))], exercises))

    lines = screen.getvalue().splitlines()
    assert max(map(cell_len, lines)) <= 80
    assert screen.getvalue().count("37/37") == 6
    assert lines[2].endswith(" 12")
