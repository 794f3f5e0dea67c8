"""Names the known mistake behind a wrong answer, by behaviour: the one that answers the same calls in the same way.

The calls of a failing check are asked again, of the solution and of each known mistake of the exercise, here in the
trusted process, for the course's authors wrote both. Nothing is guessed: a mistake is named when it answers as the
learner's program does, and no other known mistake does so and fits the other checks as well.
"""

from __future__ import annotations

import ast
import math
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import closing
from functools import cache, partial
from itertools import chain
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from grader.course.mistakes import Script, affected, bound, built_on, uses
from grader.grading.likeness import LONGEST_SECONDS, NO_ANSWER, is_too_large, passes, same, same_error
from grader.grading.replay import OwnProgram, Patience, TooLong, quietly
from grader.model.course import Mistake
from grader.model.errors import CourseError
from grader.protocol.objects import Program
from grader.protocol.refs import Ref
from grader.system.clock import Countdown, own_seconds
from grader.testing.recording import Border, Call, Record

LONGEST_TOGETHER = 5.0  # of the processor, for one submission; usual ones take a tenth of a second
T = TypeVar("T")

_spent: WeakKeyDictionary[Border, float] = WeakKeyDictionary()  # seconds of the processor, by submission


class OutOfTime(Exception):
    """One submission has used up the time that there is for it."""


class Diagnosis:
    """The solution and the known mistakes of one exercise, ready to be asked what a learner's program was asked.

    For each submission they are loaded anew, so that nothing of one can be seen in the names that another gets.
    """

    def __init__(self, scripts: tuple[Script, ...]) -> None:
        self.right, *self.wrong = scripts
        self.programs: dict[Script, Program] = {}
        self.unusable: set[Script] = set()
        self.time = Countdown(math.inf)
        tree = ast.parse(self.right.source)
        used = uses(tree)
        self.known = set(bound(tree))
        self.known_methods = {name for name in used if "." in name}
        self.affected = {script: affected(script.redefined, used) for script in self.wrong}
        self.changed = {script: script.redefined & (self.known | used.keys()) for script in self.wrong}  # no helpers
        self.own = {script: affected(script.redefined, {}) for script in self.wrong}
        self.below = {script: built_on(script.redefined, used) - self.own[script] for script in self.wrong}

    def names(self, failed: dict[str, Record], passed: list[Record]) -> dict[str, Mistake]:
        """Return the known mistake behind each failing check that one explains (see ``explanations``)."""
        found = self.explanations(failed, passed)
        return {id_: script.mistake for id_, script in found.items() if script.mistake}

    def explanations(self, failed: dict[str, Record], passed: list[Record]) -> dict[str, Script]:
        """Return the wrong program behind each failing check that one explains.

        It must fit all checks of its own functions, those that passed and those that failed: what answers one of them
        otherwise is not in the program, and its text would be false. Where it is unknown what a check that passed runs,
        it may be any. Nor is it named where something that its functions are built on fails for a reason that is not
        known, and which may be the reason here. Where several fit, those count that fit the most of all checks that
        passed, and of these the ones that explain the most of those that failed. Of these, one that redefines only some
        of what another does comes before it: nothing shows that the rest is wrong, too. A check of few calls is looked
        at first: a mistake that explains it, and fits all that passed, may explain the long ones, too, and then no
        other has to be asked all their calls.

        None has a name once the submission's time is used up.
        """
        if not failed:
            return {}
        self.programs.clear()
        self.unusable.clear()
        border = next(iter(failed.values())).border
        spent, started = _spent.get(border, 0.0), own_seconds()
        self.time = Countdown(LONGEST_TOGETHER - spent)
        try:
            with quietly():
                return self.found(failed, passed)
        except OutOfTime:
            return {}
        finally:
            self.time = Countdown(math.inf)
            _spent[border] = spent + own_seconds() - started

    def found(self, failed: dict[str, Record], passed: list[Record]) -> dict[str, Script]:
        """Return the programs as ``explanations`` does, until there is no more time (OutOfTime)."""
        replaced = {id_: record.replaced() for id_, record in failed.items()}
        failed = {id_: record.on_its_own() for id_, record in failed.items()}
        rights = [cache(partial(self.answers, self.right, record)) for record in passed]
        asked = [self.asked(record, record.calls) for record in passed]

        @cache
        def fit(script: Script) -> int:
            return sum(map(partial(self.agrees, script), passed, rights))

        @cache
        def fits_its_own(script: Script) -> bool:
            own = (n for n, names in enumerate(asked) if names is None or not self.own[script].isdisjoint(names))
            return all(self.agrees(script, passed[number], rights[number], of_its_own=True) for number in own)

        alike: dict[str, dict[Script, str]] = {}
        explained: Counter[Script] = Counter()
        for id_, record in sorted(failed.items(), key=lambda item: len(item[1].calls)):
            likely = [script for script in explained if fit(script) == len(passed)]
            alike[id_] = self.suspects(record, likely)
            explained.update(filter(fits_its_own, alike[id_]))
        compared = {id_: record for id_, record in failed.items() if not is_too_large(record)}
        failing = {id_: self.asked(record, record.calls) or set() for id_, record in compared.items()}

        @cache
        def is_in_the_program(script: Script) -> bool:
            own = (id_ for id_, names in failing.items() if not self.own[script].isdisjoint(names))
            return fits_its_own(script) and all(script in alike[i] or self.answers_as(script, failed[i]) for i in own)

        found: dict[str, Script] = {}
        for id_, kinds in alike.items():
            scripts = list(filter(is_in_the_program, kinds))
            scripts = [s for s in scripts if kinds[s] == "everything"] or scripts
            if len({script.mistake for script in scripts}) > 1:
                best = max((fit(script), explained[script]) for script in scripts)
                scripts = [script for script in scripts if (fit(script), explained[script]) == best]
                scripts = [s for s in scripts if not any(self.changed[other] < self.changed[s] for other in scripts)]
            if len({script.mistake for script in scripts}) == 1:
                found[id_] = scripts[0]
        unknown = [names for id_, names in failing.items() if id_ not in found]

        def rests_on_what_is_known(id_: str, script: Script) -> bool:
            others = filter(self.own[script].isdisjoint, unknown)
            return all(map(self.run_below(script, replaced[id_]).isdisjoint, others))

        return {id_: script for id_, script in found.items() if rests_on_what_is_known(id_, script)}

    def run_below(self, script: Script, replaced: set[str]) -> set[str]:
        """Return what a mistake's functions are built on, but for functions and classes in whose place others stand."""
        if not replaced:
            return self.below[script]
        kept = {name for name in self.known_methods if name.partition(".")[0] not in replaced}
        methods = {f".{name.partition('.')[2]}" for name in kept}
        names = {name for name in self.below[script] if name.partition(".")[0] not in replaced}
        return {name for name in names if not name.startswith(".") or name in methods}

    def suspects(self, record: Record, likely: list[Script]) -> dict[Script, str]:
        """Return the mistakes that answer like the learner's program, in "everything" or in the "function" at fault.

        The likely ones are asked first, and the others are left alone if one of them answers everything so.
        """
        if not self.wrong or is_too_large(record):
            return {}
        right = self.answers(self.right, record)
        first = self.first_difference(record, right)
        if first is None:
            return {}
        found: dict[Script, str] = {}
        asked = self.asked(record, record.calls[: first + 1])
        for scripts in (likely, [script for script in self.wrong if script not in likely]):
            able = [script for script in scripts if self.touches(script, asked)]
            alike = {s: self.usable(s, partial(self.likeness, s, record, right, first), "nothing") for s in able}
            found |= {script: kind for script, kind in alike.items() if kind != "nothing"}
            if "everything" in alike.values():
                break
        return found

    def answers_as(self, script: Script, record: Record) -> bool:
        """Return whether a mistake answers all calls of its own functions as the learner's program does.

        An error is like another of its kind: words and numbers in it depend on how the same thing is written.
        """
        own = [number for number, call in enumerate(record.calls) if self.is_own(script, record, call)]
        ours = self.answers(script, record) if own else []
        pairs = ((record.calls[number].answer, ours[number]) for number in own)
        return bool(own) and all(self.alike(a, b, record) or same_error(a, b) for a, b in pairs)

    def is_own(self, script: Script, record: Record, call: Call) -> bool:
        """Return whether a call is one of a mistake's own functions."""
        return not self.own[script].isdisjoint(self.asked(record, [call]) or ())

    def asked(self, record: Record, calls: list[Call]) -> set[str] | None:
        """Return what some calls run of the program, as ``relu`` or ``MLP.fit``; None where that is unknown."""
        asked = set()
        for call in calls:
            name = record.function_of(call)
            if call.verb in ("keep", "set") or (call.verb != "call" and name == record.labels.get(call.place.root)):
                continue  # nothing of the program runs
            owner, _, method = name.rpartition(".")
            given = (*call.args, *dict(call.kwargs).values())
            if (owner or method).split(".")[0] not in self.known or any(isinstance(v, Ref) for v in given):
                return None
            asked.add(f".{method}" if "." in owner else name)
        return asked

    def touches(self, script: Script, asked: set[str] | None) -> bool:
        """Return whether a mistake can change an answer that runs these functions (always where ``asked`` is None)."""
        return asked is None or not self.affected[script].isdisjoint(asked)

    def agrees(
        self, script: Script, record: Record, right: Callable[[], list[Any]], *, of_its_own: bool = False
    ) -> bool:
        """Return whether a mistake gives all the answers of a check that passed, or such as were free to choose.

        With ``of_its_own``, what other functions answered is no matter: something else may be wrong there.
        """
        if not record.complete or not self.touches(script, self.asked(record, record.calls)):
            return True
        ours = self.answers(script, record)
        calls = list(enumerate(record.calls))
        if of_its_own:
            calls = [(n, call) for n, call in calls if call.place.root or self.is_own(script, record, call)]
        to_pass = right() if record.atol else ours
        otherwise = [n for n, call in calls if not self.alike(call.answer, ours[n], record, to_pass[n])]
        return not any(self.alike(record.calls[n].answer, right()[n], record) for n in otherwise)

    def first_difference(self, record: Record, right: list[Any]) -> int | None:
        """Return the number of the first call that the solution answers otherwise; those found right come last."""
        doubt = record.first_unverified()
        for number in chain(range(doubt, len(right)), range(doubt)):
            if not self.alike(record.calls[number].answer, right[number], record, right[number]):
                return number
        return None

    def likeness(self, wrong: Script, record: Record, right: list[Any], first: int) -> str:
        """Return what a mistake answers like the learner's program: "everything", "function" or "nothing".

        "function": all calls up to the first difference, and of the later ones those of the same function; the rest may
        be the doing of a second mistake. Where an answer that was found right is not the solution's, the learner was
        free to choose, and a mistake that answers as the solution does may still be theirs.
        """
        calls = record.calls
        function = record.function_of(calls[first])
        everything = True
        with closing(self.replayed(wrong, calls)) as answers:
            for number, answer in enumerate(answers):
                theirs = calls[number].answer
                if self.alike(theirs, answer, record, right[number]):
                    continue
                was_free = number < record.first_unverified() and number != first and calls[number].verb != "choose"
                if was_free and self.alike(answer, right[number], record):
                    continue
                if number <= first or record.function_of(calls[number]) == function:
                    return "nothing"
                everything = False
        return "everything" if everything else "function"

    def answers(self, script: Script, record: Record) -> list[Any]:
        """Return a script's answers to all calls of a record; NO_ANSWER for each where the script is unusable."""
        return self.usable(script, lambda: list(self.replayed(script, record.calls)), [NO_ANSWER] * len(record.calls))

    def alike(self, theirs: Any, ours: Any, record: Record, right: Any = None) -> bool:
        """Return whether two answers are the same, or both near enough to the right one, while there is time."""
        self.check_time()
        return same(theirs, ours, record) or (passes(theirs, right, record) and passes(ours, right, record))

    def replayed(self, script: Script, calls: list[Call]) -> Generator[Any, None, None]:
        """Yield what another program answers to each call; only it is timed, and no comparison with what others say."""
        patience = Patience(LONGEST_SECONDS)
        with patience.kept():
            patience.begin()
            program = OwnProgram(self.program_of(script))
            for call in calls:
                self.check_time()
                patience.begin()
                answer = program.replayed(call)
                patience.rest()
                yield answer

    def check_time(self) -> None:
        """Raise OutOfTime where the submission has had its time."""
        if self.time.is_over():
            raise OutOfTime

    def usable(self, script: Script, action: Callable[[], T], otherwise: T) -> T:
        """Return ``action()``, or ``otherwise`` where the script hangs or cannot be loaded, and from then on."""
        if script in self.unusable:
            return otherwise
        try:
            return action()
        except (CourseError, TooLong):
            self.unusable.add(script)
            return otherwise

    def program_of(self, script: Script) -> Program:
        """Return the loaded program of a script (CourseError when it cannot be loaded)."""
        if script not in self.programs:
            try:
                self.programs[script] = Program(script.module())
            except Exception as error:
                raise CourseError(str(error)) from error
        return self.programs[script]
