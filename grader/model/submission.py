"""What a learner handed in, as frozen values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from grader.model.course import Exercise


def bare(content: bytes) -> bytes:
    """Return a program without what git on Windows, or an editor, does to the ends of its lines."""
    return b"\n".join(line.rstrip() for line in content.removeprefix(b"\xef\xbb\xbf").splitlines()).rstrip()


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one file, read once; ``name`` is relative to what was handed in.

    ``fault`` is a sentence on why it cannot be graded as it is, where that could be seen from outside.
    """

    name: str
    content: bytes
    sha256: str
    fault: str = ""

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
        return ((source.content, of[slug]) for slug in self.sources.keys() & of for source in self.sources[slug])
