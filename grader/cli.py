"""The command line: ``grade`` and its commands."""

from __future__ import annotations

import os

import click

from grader import __version__
from grader.commands import author, batch, export, gradescope, instructor, learner, practice, push, results
from grader.model.language import _
from grader.terminal import Commands


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help=_(
        "Auto-graded exercises on neural networks, from one neuron to a trained network.\n\n"
        "Fill in the stubs in exercises/ and type `grade submit exercises/`. Each command has its own --help."
    ),
)
@click.version_option(__version__, prog_name="grade")
def main() -> None:
    """Hold the commands together, and say to every process of theirs how it should begin."""
    os.environ["PYTHONSAFEPATH"] = "1"  # it imports nothing from the folder that somebody stands in
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # a second thread would wait on the core of a learner's program


for command in (
    learner.submit,
    practice.practice,
    learner.list_exercises,
    learner.hint,
    learner.reset,
    learner.init,
    instructor.doctor,
    instructor.schema,
    instructor.validate,
    instructor.report,
    batch.batch,
    results.gradebook,
    results.analyze,
    export.export,
    push.push,
    gradescope.gradescope_zip,
    author.verify,
    author.audit,
    author.release,
):
    main.add_command(command)


if __name__ == "__main__":
    main()
