"""Finds the files in what was handed in: in a folder, a zip or a single file, and in the zips that lie in those."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from grader.files.opening import MIB, Candidate, in_folder, opened
from grader.files.unpacking import LARGEST_ARCHIVE, archive_of, in_archive, opened_archive
from grader.model.errors import InputError
from grader.model.language import _

ZIP = ".zip"
MOST_ZIPS = 20  # within what was handed in
ZIPS_DEEP = 2  # zips within it that lie in each other


class Search(ExitStack):
    """Files that are found and can be read as long as this is open; ``refused`` says which zips within could not be."""

    def __init__(self) -> None:
        super().__init__()
        self.refused: list[str] = []
        self.loose = 0  # files that were handed in as themselves
        self.is_empty = False  # the folder that was handed in
        self.zips = 0
        self.size = 0  # of them all

    def files(self, called: str, path: Path) -> Iterator[Candidate]:
        """Yield what is at a path (InputError when that cannot be read): itself, or what is in it."""
        there = self.enter_context(opened(path))
        if there.is_folder:
            self.is_empty = not there.entries(1)
            found = in_folder(there)
        elif path.suffix.lower() == ZIP:
            found = in_archive(str(path), opened_archive(there))
        else:
            found = iter([Candidate(called, there.content)])
            self.loose += 1
        for candidate in found:
            yield from self._looked_into(candidate, ZIPS_DEEP)

    def _looked_into(self, candidate: Candidate, deeper: int) -> Iterator[Candidate]:
        """Yield a file, or the files in it where it is a zip; one that is broken costs nothing else."""
        if not candidate.name.lower().endswith(ZIP):
            yield candidate
            return
        try:
            for inside in in_archive(candidate.name, archive_of(candidate.name, self._zip(candidate, deeper))):
                yield from self._looked_into(replace(inside, name=f"{candidate.name}/{inside.name}"), deeper - 1)
        except InputError as error:
            self.refused.append(str(error))

    def _zip(self, candidate: Candidate, deeper: int) -> io.BytesIO:
        self.zips += 1
        if not deeper or self.zips > MOST_ZIPS:
            said = _("{path} was not opened: it is the zip of a zip of a zip, or there are more than {count} of them.")
            raise InputError(said.format(path=candidate.name, count=MOST_ZIPS))
        content = candidate.content(LARGEST_ARCHIVE)
        self.size += len(content)
        if self.size > LARGEST_ARCHIVE:
            said = _("{path} was not opened: the zips are larger than {limit} MiB in all.")
            raise InputError(said.format(path=candidate.name, limit=LARGEST_ARCHIVE // MIB))
        return io.BytesIO(content)
