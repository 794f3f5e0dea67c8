"""What several commands take and do: the language, the course, the exercises."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from grader.model import language
from grader.model.language import LANGUAGES, _

Command = TypeVar("Command", bound=Callable[..., Any])


def speak(ctx: click.Context, param: click.Parameter, value: str | None) -> str:
    """Choose the language before anything else is said, as it was asked for here or before the verb."""
    return language.choose(value or ctx.meta.get("lang"))


def _speak_from_here(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    """Choose the language for the verb that follows, unless it is asked for another."""
    if value:
        ctx.meta["lang"] = language.choose(value)


LANG: dict[str, Any] = {
    "type": click.Choice(LANGUAGES),
    "is_eager": True,
    "help": _("Language of what is printed (default: GRADE_LANG, then the locale)."),
}
lang_option = click.option("--lang", callback=speak, **LANG)
lang_option_before_the_verb = click.option("--lang", callback=_speak_from_here, expose_value=False, **LANG)
course_option = click.option(
    "--course",
    "course_root",
    envvar="GRADE_COURSE",
    type=click.Path(path_type=Path),
    help=_("Folder of the course (default: GRADE_COURSE, then the one that this folder lies in or was made from)."),
)
exercise_option = click.option(
    "--exercise",
    "names",
    multiple=True,
    metavar="SLUG",
    help=_("Only this exercise, by its slug or number; can be given several times."),
)
jobs_option = click.option(
    "--jobs",
    type=click.IntRange(1, 256),
    default=len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
    help=_("Processes side by side (default: one for each core)."),
)
attempts_option = click.option(
    "--attempts",
    "policy",
    type=click.Choice(["best", "last", "first"]),
    default="best",
    show_default=True,
    help=_("Which attempt of a learner counts; what was handed in once already is no new attempt."),
)


def require_option(default: str) -> Callable[[Command], Command]:
    """Return the option that asks for a sandbox of some strength."""
    return click.option(
        "--require-sandbox",
        "require",
        type=click.Choice(["full", "partial", "none"]),
        default=default,
        show_default=True,
        help=_("Run nothing where the sandbox is weaker than this; `grade doctor` shows how strong it is."),
    )
