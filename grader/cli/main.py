"""The command line: ``grade`` and its verbs, by who types them."""

from __future__ import annotations

import os

import click

from grader import __version__
from grader.cli.options import lang_option_before_the_verb
from grader.cli.verbs import Verb, Verbs
from grader.model.language import _

LEARNERS, INSTRUCTORS, PLATFORMS = _("Learners"), _("Instructors"), _("Marks into other systems")
AUTHORS, ANYBODY = _("Authors of exercises"), _("Anybody")
VERBS = (
    Verb("submit", "grader.cli.learner.submit", _("Grade what you wrote."), LEARNERS),
    Verb("practice", "grader.cli.learner.practice", _("Have each save graded at once, task by task."), LEARNERS),
    Verb("list", "grader.cli.learner.listing", _("List the exercises, and how far you are."), LEARNERS),
    Verb("hint", "grader.cli.learner.hint", _("Show the next hint for a task."), LEARNERS),
    Verb("solution", "grader.cli.learner.hint:solution", _("Show the course's own answer to a task."), LEARNERS),
    Verb("review", "grader.cli.learner.review", _("Write again what you once had wrong."), LEARNERS),
    Verb("reset", "grader.cli.learner.reset", _("Make a file the stub again that it was."), LEARNERS),
    Verb("init", "grader.cli.learner.init", _("Copy the exercises into a folder of your own."), LEARNERS),
    Verb("batch", "grader.cli.instructor.batch", _("Grade the submissions of a class."), INSTRUCTORS),
    Verb("gradebook", "grader.cli.instructor.gradebook", _("Show where each learner stands."), INSTRUCTORS),
    Verb(
        "mark", "grader.cli.instructor.mark", _("Give a mark by hand, excuse somebody, or give more time."), INSTRUCTORS
    ),
    Verb("analyze", "grader.cli.instructor.analyze", _("Show what a class did together."), INSTRUCTORS),
    Verb("report", "grader.cli.instructor.report", _("Make a page for a browser of a saved report."), INSTRUCTORS),
    Verb("export", "grader.cli.lms.export", _("Write marks or results for another system."), PLATFORMS),
    Verb("push", "grader.cli.lms.push", _("Send marks straight into a gradebook."), PLATFORMS),
    Verb("gradescope-zip", "grader.cli.lms.gradescope_zip", _("Pack an autograder for Gradescope."), PLATFORMS),
    Verb("new", "grader.cli.author.new", _("Begin a course, or an exercise of one."), AUTHORS),
    Verb("import", "grader.cli.author.import_", _("Take over exercises that were made for other graders."), AUTHORS),
    Verb("verify", "grader.cli.author.verify", _("Prove that a course holds what it promises."), AUTHORS),
    Verb("audit", "grader.cli.author.audit", _("Measure what the hidden tests miss."), AUTHORS),
    Verb("release", "grader.cli.author.release", _("Generate what learners get out of the solutions."), AUTHORS),
    Verb("web", "grader.cli.author.web", _("Make the course a folder of web pages, for browsers alone."), AUTHORS),
    Verb("doctor", "grader.cli.instructor.doctor", _("Show how strong the sandbox is on this machine."), ANYBODY),
    Verb("validate", "grader.cli.instructor.validate", _("Check that a file is a report."), ANYBODY),
    Verb("schema", "grader.cli.instructor.schema", _("Print the JSON Schema of a report."), ANYBODY),
)


@click.group(
    cls=Verbs,
    verbs=VERBS,
    options_metavar=_("[OPTIONS]"),
    subcommand_metavar=_("COMMAND [ARGS]..."),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help=_(
        "Auto-graded exercises on neural networks, from one neuron to a trained network.\n\n"
        "Fill in the stubs in exercises/ and type `grade submit exercises/`. Each command has its own --help."
    ),
)
@lang_option_before_the_verb
@click.version_option(__version__, prog_name="grade")
def main() -> None:
    """Hold the commands together, and say to every process of theirs how it should begin."""
    os.environ["PYTHONSAFEPATH"] = "1"  # it imports nothing from the folder that somebody stands in
    os.environ |= {"MPLBACKEND": "svg", "MATPLOTLIBRC": os.devnull}  # pictures are the same for everybody
    if os.path.expanduser("~") == "~":  # noqa: PTH111 - a user whom nobody gave a home; Path raises
        os.environ["HOME"] = os.devnull  # no folder: nothing is kept, and nothing asks further
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # a second thread would wait on the core of a learner's program
