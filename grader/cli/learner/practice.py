"""`grade practice`: a terminal, a warm engine, and the files that a learner saves."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from grader.cli.options import course_option, lang_option
from grader.model.errors import InputError
from grader.model.language import _
from grader.sandbox.launch import launch


@click.command(
    help=_(
        "Practise: each time a file in PATH is saved, it is graded at once, and the next task comes by itself. "
        "Hints and more are a key away; the keys are shown at the bottom."
    ),
    epilog="""\b
grade practice
grade practice exercises/05-layers
grade practice exercises/05-layers/layers.ipynb --lang ko
""",
)
@click.argument("path", type=click.Path(path_type=Path), required=False)
@course_option
@lang_option
def practice(path: Path | None, course_root: Path | None, lang: str) -> None:
    """Practise."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise InputError(_("`grade practice` needs a terminal; `grade submit` grades once, without one."))
    server = launch()  # first of all: it loads NumPy while this process imports what it needs itself
    from grader.cli.learner.practising import practised  # noqa: PLC0415 - see above

    practised(server, path, course_root)
