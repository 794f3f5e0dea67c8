"""A learner's program as one run of a foreign test meets it: what is asked of it, and what comes of the answers."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any

from grader.model.errors import AuthorError, GraderError, Missing, Raised, StudentFailure
from grader.protocol.refs import ATTRIBUTE, Function, Handle, Ref, place_in_python
from grader.protocol.tables import Table
from grader.testing.foreign import looking, raising
from grader.testing.foreign.looking import FUNCTION, Kind
from grader.testing.foreign.twins import UNCHANGING, Twins
from grader.testing.proxy import Arguments, Proxy, place_of
from grader.testing.recording import Record


class World:
    """The program of the check that a record is of.

    ``wrap`` makes what stands for an object here, and ``send`` what may cross of a test's own value; both are given,
    because they ask in turn.
    """

    def __init__(
        self, record: Record, wrap: Callable[[World, Ref, Kind], Any], send: Callable[[World, Any], Any]
    ) -> None:
        self.record = record
        self.wrap, self.send = wrap, send
        self.kinds = raising.Kinds(self.bases_of)
        self.unanswered: GraderError | None = None  # how the check ends, whatever the test makes of it
        self.shown_on = sys.stdout
        self.sent: dict[int, tuple[Any, Any]] = {}  # functions of the test, by their ids, as they are there
        self.twins = Twins(self)
        self.modules: dict[Any, Any] = {}  # of the test, as they were run for this check
        self.thread = threading.get_ident()
        self.has_threads = False  # of the test's own, which have asked the program
        self.looker: Ref | None = None
        self.pinned: dict[str, Ref] = {}  # what had a name before a test gave that to something else

    def cross(self, verb: str, place: Ref, args: Arguments = (), kwargs: dict[str, Any] | None = None) -> Any:
        """Send one request, in the thread that runs the test: to others, the program does not answer."""
        if threading.get_ident() != self.thread:
            self.has_threads = True
            raise SystemExit
        return self.record.cross(verb, place, args, kwargs)

    def ask(self, verb: str, place: Ref, *args: Any, **kwargs: Any) -> Any:
        """Send one request; return the answer with live objects in it, or raise what the program raised."""
        return self.request(verb, place, args, kwargs)

    def request(
        self, verb: str, place: Ref, args: tuple[Any, ...], kwargs: dict[str, Any], shared: Sequence[Any] = ()
    ) -> Any:
        """Send one request, in which the program may change what is ``shared`` of the arguments."""
        try:
            told = self.copied([args, kwargs]) if shared else []
            for each in shared:
                self.twins.of(each)
            given = tuple(self.send(self, arg) for arg in args)
            named = {key: self.send(self, v) for key, v in kwargs.items()}
            self.twins.give()
            start = len(self.record.calls)
            try:
                answer = self.cross(verb, place, given, named)
            finally:
                if shared:
                    self.record.retell(start, *told)
            self.twins.take()
        except GraderError as failure:
            if isinstance(failure, Raised):
                with contextlib.suppress(StudentFailure):
                    self.twins.take()  # what the program has changed before
            raise self.real(failure) from None
        return self.live(answer)

    def call(self, place: Ref, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call what is at a place. What it prints is printed here where somebody listens."""
        shared = [each for each in (*args, *kwargs.values()) if type(each) in UNCHANGING]
        if sys.stdout is self.shown_on:
            return self.request("call", place, args, kwargs, shared)
        match self.request("console", place, ("", *args), kwargs, shared):
            case (answer, str(printed)):
                sys.stdout.write(printed)
                return answer
        raise AuthorError("console")

    def python(self, path: str, *args: Any) -> Any:
        """Call something of Python's own on the other side, as ``operator.add``."""
        return self.ask("call", place_in_python(path), *args)

    def real(self, failure: GraderError) -> BaseException:
        """Return the exception that a failure is here."""
        error = self.kinds.real(failure)
        if isinstance(error, raising.Unanswered):
            self.unanswered = self.unanswered or failure
        return error

    def live(self, answer: Any) -> Any:
        """Return an answer with live objects in place of proxies, at any depth, and tables as pandas has them."""
        kind = type(answer)
        if kind is Proxy:
            return self.looked_at(place_of(answer))
        if kind is Handle:  # as the key of a dict, and within a set
            return self.looked_at(Ref(answer.number, (), self.record.name(answer.label)))
        if kind in (list, tuple):
            return kind(self.live(part) for part in answer)
        if kind is dict:
            return {self.live(key): self.live(part) for key, part in answer.items()}
        return answer.pandas() if kind is Table else answer

    def looked_at(self, ref: Ref) -> Any:
        """Return what is at a place: a plain value as it is, an exception's class as one of ours, or a live object."""
        start = len(self.record.calls)
        try:
            answer = self.cross("call", self.look, (Proxy(self.record, ref),))
        except StudentFailure as failure:
            raise self.real(failure) from None
        finally:
            self.record.untold.update(range(start, len(self.record.calls)))
        match answer:
            case (said, Proxy()):
                kind = looking.kind_of(said)
                if "BaseException" in kind.bases:
                    return self.kinds.kind(kind.bases[0], kind.bases[1:])
                return self.wrap(self, ref, kind)
            case (_said, value):
                return self.live(value)
        return self.wrap(self, ref, FUNCTION)

    @property
    def look(self) -> Ref:
        """The place of the function that looks at objects, on their side."""
        if self.looker is None:
            start = len(self.record.calls)
            self.looker = place_of(self.cross("keep", Ref(0), (looking.LOOK,)))
            self.record.untold.update(range(start, len(self.record.calls)))
        return self.looker

    def attribute(self, owner: Any, name: str) -> Any:
        """Return an attribute of a live object."""
        return self.python("getattr", owner, name)

    def method(self, ref: Ref) -> Any:
        """Return what is known to be a function, without a look at it."""
        return self.wrap(self, ref, FUNCTION)

    def copied(self, value: Any) -> Any:
        """Return a value of the test as a story tells of it: what it is now, wherever its twin is."""
        if type(value) in (list, tuple):
            return type(value)(self.copied(part) for part in value)
        if type(value) is dict:
            return {key: self.copied(part) for key, part in value.items()}
        return self.send(self, set(value) if type(value) is set else value)

    def can_cross(self, value: Any) -> bool:
        """Return whether a value of the test can be sent."""
        try:
            self.send(self, value)
        except AuthorError:
            return False
        except StudentFailure as failure:
            raise self.real(failure) from None
        return True

    def place(self, name: str) -> Proxy:
        """Return where the program has a name."""
        return Proxy(self.record, Ref(0, ((ATTRIBUTE, name),), name))

    def bases_of(self, name: str) -> tuple[str, ...]:
        """Return the names of the bases of a class that the program defines, or nothing."""
        try:
            answer = self.cross("call", self.look, (self.place(name),))
        except StudentFailure:
            return ()
        return looking.kind_of(answer[0]).bases[1:] if isinstance(answer, tuple) and len(answer) == 2 else ()

    def placed(self, ref: Ref) -> Ref:
        """Return the place of an object that was found by its name, wherever the name leads by now."""
        if ref.root or not ref.steps or ref.steps[0][1] not in self.pinned or ref.steps[0][0] != ATTRIBUTE:
            return ref
        return Ref(self.pinned[ref.steps[0][1]].root, ref.steps[1:], ref.text)

    def pin(self, name: str) -> None:
        """Keep what has a name now, which is about to be another's."""
        if name not in self.pinned:
            with contextlib.suppress(StudentFailure):
                self.pinned[name] = place_of(self.cross("keep", Ref(0), (self.place(name),)))

    def gone(self, name: str) -> None:
        """Take a name away from the program until the check ends."""
        self.pin(name)
        said = repr(f"raise NameError({f'name {name!r} is not defined'!r})")
        raises = Function(f"lambda *_, **__: exec({said})")
        self.ask("set", Ref(0, ((ATTRIBUTE, name),), name), raises)

    def thrown(self, error: BaseException) -> Any:
        """Return an exception of this side as one of the nearest kind of Python's on the other."""
        kind = next(of for of in type(error).__mro__ if raising.python_kind(of.__name__) is of)
        return self.python(kind.__name__, str(error))

    def named(self, name: str, steps: tuple[tuple[str, Any], ...] = ()) -> Any:
        """Return what the program has by a name; where it has none yet, what raises that when it is used."""
        failure: GraderError
        try:
            return self.looked_at(Ref(0, (*steps, (ATTRIBUTE, name)), name))
        except raising.Unanswered as unanswered:
            failure = unanswered.failure
        except Exception as error:  # what is open in a stub, or is not there
            found = raising.failure_of(error)
            if found is None or steps:
                raise
            failure = found
        if not isinstance(failure, (Missing, Raised)):
            raise raising.Unanswered(failure)
        self.unanswered = None if self.unanswered is failure else self.unanswered
        return Absent(self, failure)


class Absent:
    """A name that the program does not define: whatever is done with it, there is no answer."""

    __slots__ = ("_failure", "_world")

    def __init__(self, world: World, failure: GraderError) -> None:
        object.__setattr__(self, "_world", world)
        object.__setattr__(self, "_failure", failure)

    def _refuse(self, *_: Any, **_named: Any) -> Any:
        world, failure = object.__getattribute__(self, "_world"), object.__getattribute__(self, "_failure")
        world.unanswered = world.unanswered or failure
        raise raising.Unanswered(failure)

    __getattribute__ = __setattr__ = __delattr__ = _refuse
    __call__ = __bool__ = __len__ = __iter__ = __next__ = __contains__ = __getitem__ = __setitem__ = _refuse
    __hash__ = __repr__ = __str__ = __format__ = __eq__ = __ne__ = __lt__ = __gt__ = __le__ = __ge__ = _refuse
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _refuse
    __mod__ = __rmod__ = __floordiv__ = __rfloordiv__ = __pow__ = __rpow__ = __neg__ = __abs__ = _refuse
    __int__ = __float__ = __index__ = __round__ = __enter__ = __array__ = __instancecheck__ = _refuse

    def __exit__(self, *_: Any) -> None:
        """Leave nothing."""
