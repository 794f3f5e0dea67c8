"""What a learner handed in, as frozen values."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from grader.model.course import Exercise

PROGRAMS = (".py", ".ipynb")  # how the name of a learner's file ends


def bare(content: bytes) -> bytes:
    """Return a program without what git on Windows, or an editor, does to the ends of its lines."""
    return b"\n".join(line.rstrip() for line in content.removeprefix(b"\xef\xbb\xbf").splitlines()).rstrip()


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one file, read once; ``name`` is relative to what was handed in.

    ``fault`` is a sentence on why it cannot be graded as it is, where that could be seen from outside. ``beside`` are
    further files of the same learner that it imports, by their names alone; ``sha256`` is of them all.
    """

    name: str
    content: bytes
    sha256: str
    fault: str = ""
    beside: tuple[tuple[str, bytes], ...] = ()

    @classmethod
    def of(cls, name: str, content: bytes, fault: str = "") -> Source:
        """Return a file that has been read."""
        readable = name.encode("utf-8", "replace").decode()  # a file system's name may be no text
        return cls(unicodedata.normalize("NFC", readable), content, hashlib.sha256(content).hexdigest(), fault)

    def with_beside(self, modules: Mapping[str, bytes]) -> Source:
        """Return the same file with others that it imports, by name."""
        if not modules:
            return self
        beside = tuple(sorted(modules.items()))
        digest = hashlib.sha256(self.sha256.encode())
        for name, content in beside:
            digest.update(f"\0{name}\0{hashlib.sha256(content).hexdigest()}".encode())
        return replace(self, beside=beside, sha256=digest.hexdigest())

    @property
    def files(self) -> tuple[tuple[str, bytes], ...]:
        """What is run, by name: this file first, and then those beside it."""
        return (self.name, self.content), *self.beside

    @property
    def whole(self) -> bytes:
        """All that it consists of, to be looked through."""
        return b"\n".join(content for _name, content in self.files)

    @property
    def is_notebook(self) -> bool:
        """Whether it is a Jupyter notebook."""
        return self.name.lower().endswith(".ipynb")


@dataclass(frozen=True, slots=True)
class Survey:
    """What a look at a file shows without running it: notes are (kind, place, line, detail) of what cannot be read."""

    written: int  # functions that are no stubs
    unfinished: tuple[int, ...] = ()  # tasks with a stub that is not begun
    left_in: tuple[str, ...] = ()  # functions in which the raise of a stub stands beside other code
    notes: tuple[tuple[str, str, int, str], ...] = ()
    unmended: tuple[int, ...] = ()  # of the unfinished tasks, those whose code stands as the stub has it


@dataclass(frozen=True, slots=True)
class Submission:
    """What a learner handed in: the files found for each exercise, by slug, and notices about what does not count.

    Once it is decided which of them is graded, the others are gone.
    """

    name: str
    sources: dict[str, tuple[Source, ...]]
    is_single: bool = False  # one file, and so one exercise
    notices: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def programs(self, exercises: Iterable[Exercise]) -> Iterator[tuple[bytes, tuple[str, ...]]]:
        """Return what is in each of the files of some exercises, and the packages that it may use."""
        of = {exercise.slug: exercise.packages for exercise in exercises}
        return ((source.whole, of[slug]) for slug in self.sources.keys() & of for source in self.sources[slug])
