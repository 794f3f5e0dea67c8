"""The names that learning management systems give to what they let an instructor download.

Moodle: mod/assign/classes/downloader.php. Canvas: lib/content_zipper.rb. Brightspace and Blackboard: as their downloads
are, for neither says how it names them.
"""

from __future__ import annotations

import os.path
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median

from grader.submissions.who import Lms, Who

# "kimminji_LATE_4012_88231_neuron-1.py": the number of the user and that of the file; -1 is the second upload. Nothing
# is left of a name without letters.
# What stands before and behind them was chosen by somebody, and may look the same: hence every place where they fit.
CANVAS = re.compile(r"(?=_(0|[1-9][0-9]*)_(0|[1-9][0-9]*)_(.+))", re.DOTALL)
ALIKE = 10  # times larger or smaller than usual, a number is none of a submission to this assignment
# "LATE_anon_9zX1q_88236_gates.py", where work is marked without names; one of digits alone is perhaps of a user "anon"
CANVAS_ANONYMOUS = re.compile(r"(?:LATE_)?(?P<id>anon_[0-9A-Za-z]+)_(?:0|[1-9][0-9]*)_(?P<file>.+)", re.DOTALL)
# "Kim Minji_57_assignsubmission_file" is a folder, and with "_neuron.py" behind it a file; the learner chose the rest.
MOODLE = re.compile(r"(?P<called>.+?)_(?P<number>[0-9]+)_assignsubmission_[a-z0-9]+(?:_(?P<file>.*))?", re.DOTALL)
MOODLE_FOLDER = re.compile(r"(?P<called>.+)_(?P<number>[0-9]+)_assignsubmission_[a-z0-9]+_?", re.DOTALL)
MOODLE_LEAVES_OUT = re.compile(r"[\x00-\x1f\x7f&<>\"`|':\\/]")
# "Default group_assignsubmission_file", in the language of the site: of everybody who is in no group
MOODLE_NO_GROUP = re.compile(r"(?P<called>[^_]+)_assignsubmission_[a-z0-9]+(?:_(?P<file>.*))?", re.DOTALL)
# "12345-678901 - Minji Kim - 5 October, 2025 1030 AM - gates.py", or a folder of all that was handed in at that time
BRIGHTSPACE = re.compile(
    r"(?P<number>[0-9]+)-[0-9]+ - (?P<called>.+?) - (?P<date>[^-]*?[0-9]{4}[^-]*?) - (?P<file>.+)", re.DOTALL
)
BRIGHTSPACE_FOLDER = re.compile(
    r"(?P<number>[0-9]+)-[0-9]+ - (?P<called>.+) - (?P<date>[^-_]*[0-9]{4}[^-_]*)", re.DOTALL
)
# "Homework 2_s1001_attempt_2025-10-05-10-30-00_gates.py"; without a file's name it is a note on the attempt
BLACKBOARD = re.compile(r"(?P<before>.+?)_attempt_(?P<date>[0-9]{4}(?:-[0-9]{2}){5})(?:_(?P<file>.+)|\.txt)", re.DOTALL)
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


@dataclass(frozen=True, slots=True)
class Said:
    """What the name of a file or folder says: whose it is, what the learner called it, and which attempt it is of."""

    who: Who
    called: str
    file: str
    attempt: str = ""  # such names sort as the attempts were made


@dataclass(frozen=True, slots=True)
class Download:
    """What the names in a folder have in common: the LMS beyond doubt, if any, and how that names things here."""

    lms: Lms = ""
    usual: float | None = None  # number of a submission, in Canvas
    is_anonymous: bool = False  # beyond doubt, in Canvas
    assignment: str = ""  # what stands before all user names, in Blackboard

    def said(self, name: str, *, is_folder: bool = False) -> Said:
        """Return what a name says.

        Learners choose what files are called, and many their own names. So a name that fits several systems is read as
        that of the folder writes them, or else as the one whose number comes first. What Canvas can have made in
        several ways is perhaps that of each.
        """
        ways = dict(self._ways(name, is_folder=is_folder))
        if not ways:
            return Said(Who(name=name if is_folder else name.rsplit(".", 1)[0]), "", name)
        return ways[self.lms if self.lms in ways else min(ways, key=lambda lms: _place(ways[lms].who, name))]

    def _ways(self, name: str, *, is_folder: bool) -> Iterator[tuple[Lms, Said]]:
        """Yield what each LMS that can have given a name would have said by it."""
        if match := (MOODLE_FOLDER if is_folder else MOODLE).fullmatch(name):
            file = name if is_folder else match["file"] or name
            yield "moodle", Said(Who("moodle", match["number"], match["called"]), match["called"], file)
        elif match := MOODLE_NO_GROUP.fullmatch(name):
            yield "moodle", Said(Who("moodle", "", match["called"]), match["called"], match["file"] or name)
        if match := (BRIGHTSPACE_FOLDER if is_folder else BRIGHTSPACE).fullmatch(name):
            who = Who("brightspace", match["number"], match["called"])
            file = name if is_folder else match["file"]
            yield "brightspace", Said(who, match["called"], file, _sortable(match["date"]))
        if is_folder:
            return
        if (match := CANVAS_ANONYMOUS.fullmatch(name)) and (self.is_anonymous or not CANVAS.search(name)):
            yield "canvas", Said(Who("canvas", match["id"]), "", match["file"])
        elif ways := _of_canvas(name, self.usual):
            first, *others = ways
            who = Who("canvas", first[1], perhaps=tuple(way[1] for way in others))
            called = name[: first.start()].removesuffix("_LATE")
            yield "canvas", Said(who, called, first[3])
        if match := BLACKBOARD.fullmatch(name):
            user = match["before"].removeprefix(self.assignment) or match["before"]
            user = user if self.assignment else user.rpartition("_")[2]
            yield "blackboard", Said(Who("blackboard", user), "", match["file"] or name, match["date"])


def is_one_learners(name: str) -> bool:
    """Return whether an LMS made a folder of this name for what one learner handed in."""
    return any(pattern.fullmatch(name) for pattern in (MOODLE_FOLDER, BRIGHTSPACE_FOLDER))


def is_note(name: str) -> bool:
    """Return whether an LMS wrote a file itself: Brightspace's list of all, or Blackboard's note on an attempt."""
    match = BLACKBOARD.fullmatch(name)
    return name == "index.html" or (match is not None and match["file"] is None)


def moodles(name: str) -> Who | None:
    """Return whose an entry is by the name that Moodle gave it, or None where it is none of Moodle's."""
    match = MOODLE_FOLDER.fullmatch(name) or MOODLE.fullmatch(name)
    return Who("moodle", match["number"], match["called"]) if match else None


def feedback_folder(name: str) -> str:
    """Return the folder in which Moodle looks for feedback on an entry of this name; nothing for one of another system.

    It reads the number behind the first _, so none may stand before it.
    """
    who = moodles(name)
    return f"{who.name.replace('_', ' ')}_{who.number}_assignsubmission_file" if who else ""


def by_moodle(name: str) -> str:
    """Return a name as Moodle writes it before the number."""
    return MOODLE_LEAVES_OUT.sub("", name.replace("_", " "))


def download_of(names: Iterable[tuple[str, bool]]) -> Download:
    """Return what names of entries, each with whether it is a folder, have in common."""
    named = [(unicodedata.normalize("NFC", name), is_folder) for name, is_folder in names]
    files = [name for name, is_folder in named if not is_folder]
    is_anonymous = any(CANVAS_ANONYMOUS.fullmatch(name) and not CANVAS.search(name) for name in files)
    before = [match["before"] for name in files if (match := BLACKBOARD.fullmatch(name))]
    shared = os.path.commonprefix(before)  # noqa: RUF071 - of letters: these are no paths
    assignment = shared[: shared.rfind("_") + 1] if len({*before}) > 1 else ""
    return Download(_lms_of(named), _usual_submission(files), is_anonymous, assignment)


def _lms_of(named: list[tuple[str, bool]]) -> Lms:
    """Return from which LMS names come that could be of several: that of which some of them are beyond doubt.

    Where all names fit Blackboard, whose own part of a name may hold what another would put there, it is that.
    """
    sure: set[Lms] = set()
    fits = [set(dict(Download()._ways(name, is_folder=is_folder))) for name, is_folder in named]
    if len(named) > 1 and all("blackboard" in each for each in fits):
        return "blackboard"
    for each in fits:
        if len(each) == 1:
            sure |= each
    return sure.pop() if len(sure) == 1 else ""


def _usual_submission(names: list[str]) -> float | None:
    """Return what is usual among the numbers of submissions in names that Canvas can have written in one way only."""
    sure = [int(ways[0][2]) for name in names if len(ways := list(CANVAS.finditer(name))) == 1]
    return median(sure) if sure else None


def _of_canvas(name: str, usual: float | None) -> list[re.Match[str]]:
    """Return the ways in which Canvas can have made a name: group 1 is whose it is, and 3 what the file was called.

    A submission whose number is far from what is ``usual`` in the folder is none, as in "kim_4012_88231_1_line.py".
    """
    ways = list(CANVAS.finditer(name))
    if len(ways) > 1 and usual:
        return [way for way in ways if usual / ALIKE <= int(way[2]) <= usual * ALIKE] or ways
    return ways


def _place(who: Who, name: str) -> int:
    """Return where in a name stands what its LMS wrote."""
    return name.find(who.number) if who.lms == "brightspace" else name.find(f"_{who.number}_")


def _sortable(date: str) -> str:
    """Return a date of Brightspace's, "5 October, 2025 1030 AM" or "Oct 5, 2025 10:30 AM", as text that sorts.

    Any other is returned as it is.
    """
    words = re.findall(r"[^\W\d_]+|\d+", date.replace(":", ""))
    month = next((MONTHS.index(word[:3].lower()) + 1 for word in words if word[:3].lower() in MONTHS), 0)
    numbers = [word for word in words if word.isdecimal()]
    if not month or len(numbers) != 3:
        return date
    day, year, clock = sorted(numbers[:2], key=len)[0], max(numbers[:2], key=len), int(numbers[2])
    clock = clock % 1200 + 1200 * ("pm" in date.lower().split()) if words[-1].lower() in ("am", "pm") else clock
    return f"{int(year):04d}-{month:02d}-{int(day):02d} {clock:04d}"
