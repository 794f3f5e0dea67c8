"""Decides which of somebody's files for an exercise is graded, and says what becomes of the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from grader.model.course import Exercise
from grader.model.errors import InputError, StudentFailure
from grader.model.language import _
from grader.model.submission import Source, Submission, Survey

Look = Callable[[Source, Exercise], Survey]


def decided(handed_in: Submission, exercises: Iterable[Exercise], survey: Look) -> Submission:
    """Return a submission with the one file of each exercise that is graded."""
    chosen = {e.slug: choose(e, found, survey) for e in exercises if (found := handed_in.sources.get(e.slug))}
    notices = dict(handed_in.notices)
    for slug, (_source, told) in chosen.items():
        notices[slug] = (*notices.get(slug, ()), *told)
    return replace(handed_in, sources={slug: (source,) for slug, (source, _told) in chosen.items()}, notices=notices)


def choose(exercise: Exercise, sources: tuple[Source, ...], survey: Look) -> tuple[Source, tuple[str, ...]]:
    """Return the file in which most is written, and a notice about each other one that has work in it.

    A file in which no task is begun counts only where all are like that. A tie goes to the first of ``sources``. That
    none can be read is for whoever opens one to say.
    """
    if len(sources) == 1:
        return sources[0], ()
    surveys: list[tuple[Source, Survey]] = []
    unreadable: list[str] = []
    for source in sources:
        try:
            surveys.append((source, survey(source, exercise)))
        except StudentFailure:  # the parser does not survive it, so there is nothing in it
            surveys.append((source, Survey(0, tuple(task.number for task in exercise.tasks))))
        except InputError as error:
            unreadable.append(str(error))
    if not surveys:
        return sources[0], tuple(unreadable[1:])

    def is_begun(found: Survey) -> bool:
        return len(found.unfinished) < len(exercise.tasks)

    chosen, _found = max(surveys, key=lambda each: (is_begun(each[1]), each[1].written))
    notices = [
        _("{other} was not graded: {chosen} has more of the tasks in it, or as many.").format(
            other=other.name, chosen=chosen.name
        )
        for other, found in surveys
        if other is not chosen and is_begun(found)
    ]
    return chosen, (*unreadable, *notices)
