"""What a learner is told: from what happened in a check to an outcome and sentences."""

from __future__ import annotations

import re
import sys
import traceback
from collections.abc import Iterable, Sequence
from dataclasses import replace

from grader.grading import advice
from grader.model.course import Check, Limits, Visibility
from grader.model.errors import CheckFailed, Died, LeftIn, Missing, Raised, StudentFailure, TimedOut
from grader.model.language import _, located
from grader.model.report import HOLDING, CheckResult, Outcome, Report
from grader.model.sanitize import clean_line, printable
from grader.testing.recording import Record
from grader.testing.snippet import story

TESTS = "test_hidden.py"
MOST_NAMED = 12  # checks in one sentence
CONFLICT = re.compile(r"\s*(?:<{7}|={7}|>{7})(?:\s|$)")
# What a line of a newer Python looks like, by the first version that reads it.
NEW_SYNTAX = {
    (3, 12): re.compile(
        r"""^\s*(?:async\s+)?(?:def|class)\s+\w+\[            # def f[T](x)
          | ^\s*type\s+\w+\s*(?:\[.*\])?\s*=               # type Vector = list[float]
          | \bf(["']).*\{\s*[\w.]+[\[(]\1[^"'{}]*\1[\])][^"'{}]*\}.*\1  # f"{row["name"]}"
        """,
        re.VERBOSE,
    ),
    (3, 14): re.compile(r"""^\s*except\s+\w[\w.]*\s*,[^:]*:|(?<![\w"'])t["']"""),
}


def result(
    check: Check, raised: BaseException | None, record: Record, translated: dict[str, str], output: str
) -> CheckResult:
    """Return how a check ended, given what its hidden test raised; ``translated`` maps English reasons to others."""
    told = CheckResult(check, Outcome.PASSED, output=output)
    match raised:
        case None:
            return told
        case CheckFailed():
            reason = translated.get(raised.reason, raised.reason)
            told = replace(told, outcome=Outcome.FAILED, message=reason, got=raised.got, expected=raised.expected)
        case AssertionError():
            unsaid = "" if str(raised) else _exception(raised)
            told = replace(told, outcome=Outcome.FAILED, message=str(raised), staff_message=unsaid)
        case Missing():
            return replace(told, outcome=Outcome.UNFINISHED, message=_missing(raised))
        case LeftIn():
            return replace(told, outcome=Outcome.UNFINISHED, message=_left_in(raised), place=raised.place)
        case Raised(kind="NotImplementedError", message=text) if re.match(r"task \d", text):
            return replace(told, outcome=Outcome.UNFINISHED, place=raised.place)
        case Raised(kind="NotWhileGrading", message=what):
            outcome = Outcome.RAISED if what in ("network", "programs") else Outcome.FORBIDDEN
            return replace(told, outcome=outcome, message=_refused(what), frames=raised.frames, place=raised.place)
        case Raised():
            told = replace(
                told, outcome=Outcome.RAISED, message=_raised(raised), frames=raised.frames, place=raised.place
            )
        case TimedOut():
            told = replace(told, outcome=Outcome.TIMED_OUT, message=_timed_out(raised))
        case Died():
            told = replace(told, outcome=Outcome.RAISED, message=_died(raised))
        case _:
            return replace(told, outcome=Outcome.BROKEN, message=ours(), staff_message=_exception(raised))
    return replace(told, story=story(record))


def _refused(what: str) -> str:
    """Return the sentence about something that is not available while grading."""
    match what:
        case "network":
            return _("The network is not available while grading.")
        case "programs":
            return _("Other programs and processes cannot be started while grading.")
        case _:
            return _("`{package}` cannot be used here: this exercise asks you to write it yourself.").format(
                package=what[:60]
            )


def ours() -> str:
    """Return the sentence for a fault of the grader or the course, not of the learner."""
    return _("The grader failed, not you; this check does not count.")


def unjudgeable(broken: CheckResult) -> CheckResult:
    """Return a broken check as a failed one: the hidden test is sound, but it could make nothing of the answer."""
    message = _("Your answer is of a kind that this check cannot judge. Does it return what the task asks for?")
    return replace(broken, outcome=Outcome.FAILED, message=message)


def names_unread(notes: Iterable[tuple[str, str, int, str]]) -> dict[str, str]:
    """Return the names that a file would define where Python cannot read it, with where that is."""
    found: dict[str, str] = {}
    for kind, place, line, detail in notes:
        if kind == "syntax":
            for name in detail.rpartition("\n")[2].split():
                found.setdefault(name, located(place, line))
    return found


def name_missed(raised: BaseException | None) -> str:
    """Return the name that was asked for and is not defined, or nothing."""
    match raised:
        case Missing():
            return raised.name
        case Raised(kind="NameError", message=message):
            return found[1] if (found := re.match(r"name '(\w+)' is not defined", message)) else ""
    return ""


def unread(result: CheckResult, name: str, where: str) -> CheckResult:
    """Return the result for a name that is missing only because Python cannot read what would define it."""
    said = _("`{name}` is not there, because Python cannot read what defines it: see {where}.")
    return replace(result, message=said.format(name=name, where=where), place=where)


def not_run(check: Check, missing: list[CheckResult]) -> CheckResult:
    """Return the result of a check that was not run because earlier ones, which it is bound to, do not hold.

    It is unfinished as long as none of them failed, but some are not begun.
    """
    failed = next((result for result in missing if result.outcome is not Outcome.UNFINISHED), None)
    if failed is None:
        return CheckResult(check, Outcome.UNFINISHED)
    if failed.outcome is Outcome.SKIPPED:  # what that one builds on, this one does, too
        return CheckResult(check, Outcome.SKIPPED, failed.message)
    if failed.check.visibility is not Visibility.VISIBLE:
        return CheckResult(check, Outcome.SKIPPED, _("Not run: it builds on a check that is not shown."))
    message = _("Not run: it builds on “{title}”").format(title=str(failed.check.title).rstrip("."))
    return CheckResult(check, Outcome.SKIPPED, message)


def judges(ran: Iterable[tuple[CheckResult, Record | None]]) -> tuple[str, ...]:
    """Return what the program itself has judged in tests that were written for another grader, as a sentence if any."""
    signs: dict[str, None] = {}
    names: dict[str, None] = {}
    for result, record in ran:
        if record and record.judged:
            signs.update(dict.fromkeys(sorted(record.judged)))
            is_seen = result.check.visibility is Visibility.VISIBLE
            names[result.check.id if is_seen else _("a check that is not shown")] = None
    if not signs:
        return ()
    said = _("Judged by the program's own {signs}: {checks}")
    shown = ", ".join(list(names)[:MOST_NAMED]) + (", …" if len(names) > MOST_NAMED else "")
    return (said.format(signs=", ".join(f"`{sign}`" for sign in signs), checks=shown),)


def begun_earlier(failed: CheckResult) -> CheckResult:
    """Return a check of a whole training that points to the first check that failed, which says more than it."""
    message = _("Look first at the first check that failed.")
    return replace(failed, message=message, story="", got="", expected="", output="")


def loading_failed(failure: Exception, limits: Limits) -> tuple[Outcome, str]:
    """Return the outcome and the sentence for a file that never came to its end."""
    match failure:
        case TimedOut():
            return Outcome.TIMED_OUT, _(
                "Running the file from top to bottom took longer than {seconds:g} s. Is there a loop that never ends?"
            ).format(seconds=limits.load_seconds)
        case StudentFailure():
            return Outcome.RAISED, _("The program ended while its file was being run: {how}.").format(how=failure)
        case _:
            return Outcome.BROKEN, ours()


def sentences(notes: Sequence[tuple[str, str, int, str]]) -> tuple[str, ...]:
    """Return what did not load as sentences, one for all the names of a place that are defined again."""
    again: dict[str, list[str]] = {}
    for kind, place, _line, detail in notes:
        if kind == "redefined":
            again.setdefault(place, []).append(f"`{detail}`")
    said = _("{place}: these are defined again, and the last definitions count: {names}.")
    several = {place: said.format(place=place, names=", ".join(names)) for place, names in again.items() if names[1:]}
    each = (several.get(note[1], "") if note[0] == "redefined" else "" for note in notes)
    return tuple(dict.fromkeys(of_several or sentence(note) for of_several, note in zip(each, notes, strict=True)))


def sentence(note: tuple[str, str, int, str]) -> str:
    """Return one thing that did not load, as a sentence."""
    kind, place, line, detail = note
    where = located(place, line)
    match kind:
        case "syntax":
            return _unreadable(where, detail)
        case "slow":
            said = _("{where}: this took longer than {seconds} s and was stopped; what your file defines is graded.")
            return said.format(where=where, seconds=detail)
        case "magic":
            return _("{where}: `{detail}` is for notebooks only and was left out.").format(where=where, detail=detail)
        case "cell":
            return _("{where}: the cell `{detail}` is not Python and was left out.").format(where=where, detail=detail)
        case "redefined":
            return _("{where}: `{detail}` is defined again; the last definition counts.").format(
                where=where, detail=detail
            )
        case _:
            return _stopped(where, detail)


def _stopped(where: str, detail: str) -> str:
    """Return what a statement of the file itself raised: its first line says what, the others its line and a name."""
    raised, _newline, rest = detail.partition("\n")
    shown, _newline, nearest = rest.partition("\n")
    kind, _colon, message = raised.partition(": ")
    if kind == "NotWhileGrading":
        return _("{where}: {detail}").format(where=where, detail=_refused(message))
    said = _("{where}: this stopped with {detail}").format(where=where, detail=raised)
    return _with(said, advice.on_error(kind, message, shown, nearest))


def _unreadable(where: str, detail: str) -> str:
    """Return why Python cannot read a line, which may be right in a newer one than this."""
    message, _newline, rest = detail.partition("\n")
    shown, _newline, _names = rest.partition("\n")
    if CONFLICT.match(shown):
        return _("{where}: these are the marks of a git conflict; decide which side stays, and take them out.").format(
            where=where
        )
    for needed, pattern in NEW_SYNTAX.items():
        if sys.version_info < needed and pattern.search(shown):
            said = _("{where}: this needs Python {needed}, and Python {ours} grades here; write it without: {line}")
            versions = {"needed": "{}.{}".format(*needed), "ours": "{}.{}".format(*sys.version_info)}
            return said.format(where=where, line=shown.strip(), **versions)
    why = f"{message}: `{clean_line(shown, 120)}`" if shown.strip() else message
    said = _("{where}: Python cannot read this: {detail}").format(where=where, detail=why)
    return _with(said, advice.on_syntax(message, shown))


def _missing(failure: Missing) -> str:
    said = _("`{name}` is not defined.").format(name=failure.name)
    if failure.nearest:
        said += " " + _("There is `{nearest}`: is that meant to be it?").format(nearest=failure.nearest)
    return said


def _left_in(failure: LeftIn) -> str:
    said = _("{place}: the line `{line}` of the stub is still there. Take it out.")
    return said.format(place=failure.place, line=clean_line(failure.line, 120))


def _raised(failure: Raised) -> str:
    first_line = str(failure).split("\n", 1)[0]
    return _with(first_line, advice.on_error(failure.kind, failure.message, failure.line, failure.nearest))


def _with(said: str, and_then: str) -> str:
    return f"{said.rstrip('.')}. {and_then}" if and_then else said


def _timed_out(failure: TimedOut) -> str:
    if failure.for_all:
        said = _("The {seconds:g} s for the whole exercise are used up. Is there an endless loop, here or above?")
        return said.format(seconds=failure.seconds)
    return _("No answer within {seconds:g} s. Is there a loop that never ends?").format(seconds=failure.seconds)


def _died(failure: Died) -> str:
    return _("The program ended instead of answering: {how}.").format(how=failure.how)


def _exception(raised: BaseException) -> str:
    """Return what was raised in a hidden test, and where in it, for those who write it."""
    said = f"{type(raised).__name__}: {raised}".removesuffix(": ")[:2000]
    lines = [frame.lineno for frame in traceback.extract_tb(raised.__traceback__) if frame.filename.endswith(TESTS)]
    return f"{said} ({TESTS}, line {lines[-1]})" if lines else said


def next_step(report: Report, where: str = "") -> str:
    """Return where to go on: the first check that did not pass; ``where`` is what was handed in, as it was typed."""
    for result in sorted(report.exercises, key=lambda result: result.source is None):  # what was begun comes first
        for check in result.checks:
            if check.outcome in HOLDING:
                continue
            if result.source is None:
                return _("Next: {folder}, task 1").format(folder=result.exercise.folder)
            name = result.source.name
            around = where[: where.rfind("/") + 1] if where.endswith((".py", ".ipynb")) else f"{where.rstrip('/')}/"
            path = printable(where if where.endswith(name) else f"{around}{name}" if where else name)
            folder = path[: path.rfind("/") + 1]
            # What was asked, where that called what raised: its function stands behind its line.
            asked = check.frames[0].rpartition(", ")[0] if len(check.frames) > 1 else check.place
            place = folder + clean_line(asked, 200) if asked else path
            said = _("Next: {place} (task {task}). Stuck? `grade hint {exercise}`")
            return said.format(place=place, task=check.check.task, exercise=result.exercise.slug)
    if any(check.outcome is Outcome.TO_BE_MARKED for result in report.exercises for check in result.checks):
        return _("Everything is done that a program can check.")
    return _("Everything is done.")
