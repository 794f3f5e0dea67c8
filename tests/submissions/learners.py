"""A class of sixty: names such as systems, file systems and spreadsheets have trouble with, and what each handed in."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass

from tests.commands import HALF, MINIATURE, SOLUTION

STUB = (MINIATURE / "exercises" / "01-line" / "line.py").read_text(encoding="utf-8")
RIGHT = f"{SOLUTION}\n# my own\n"
NAMESAKES = frozenset({"Kim Minji"})  # two, whom nobody can tell apart by name
ALIKE = frozenset({"Sean O'Brien"})  # Moodle writes him like one who handed in nothing
NAMES = (
    "Kim Minji", "김민지", "José Núñez", "Sean O'Brien", "Tom & Jerry", "Anna_Lena Groß", "Jean-Luc Picard", "Mary Mary Jane",
    "Kim Min", "Kim 3", "남궁 민수", "Zoë Müller", '"Nick" Nicholas', "Łukasz Żak", "D’Arcy O’Neil", "Test_User",
    "Kim Minj", "Ali Ali", "R2 D2", "Kim Minji", "Đặng Thị Mai", "이소라", "Robert \"Bob\" O'Hara", "Ann",
    "Ann Lee", "Søren Ørsted", "Class_3 Kim", "Ángel Óscar Ruiz", "박 준호", "Anne - Marie Smith", "Lee & Sons <3",
    "Smith_Jones_Lee", "Анна Иванова", "王伟", "田中 太郎", "Agent 007", "★ ★", "최유진", "Nguyễn Văn An", "Late Comer",
    "Participant Lee", "anon Kim", "Jan Jan Jansen", "O'Connor", "Björk Guðmundsdóttir", "Kim", "kim minjae", "정아",
    "Lee_13_assign", "Min|Ho", "Sean OBrien", "Wes-ley Ng", "Fatma Yılmaz", "x_4012_y", "St. John Smith", "a:b c", "May 5",
    "Renée `Ré` Noël", "한 별", "Zz",
)  # fmt: skip
TEAMS = (
    "Team 1", "Team_2", "R&D", "O'Hara's", "1조", "Team 10", 'The "Best"', "그룹 11", "Team-12", "Übung_3", "A & B", "Late",
    "Team 1 b", "x_4012_y_1", "",
)  # fmt: skip


def notebook(program: str) -> bytes:
    """Return a notebook with a program in its one cell."""
    cell: dict[str, object] = {
        "cell_type": "code",
        "source": program,
        "metadata": {},
        "outputs": [],
        "execution_count": None,
    }
    return json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()


def zipped(files: dict[str, str]) -> bytes:
    """Return a zip of files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return stream.getvalue()


# What somebody hands in, each file by the name that they gave it, where a system knows folders.
WORKS: dict[str, dict[str, bytes]] = {
    "program": {"line.py": RIGHT.encode()},
    "half": {"line.py": HALF.encode()},
    "notebook": {"line.ipynb": notebook(RIGHT)},
    "program, again": {"line.py": RIGHT.encode()},
    "zip": {"work.zip": zipped({"line.py": RIGHT})},
    "stub": {"line.py": STUB.encode()},
    "stub beside work": {"line.py": STUB.encode(), "line.ipynb": notebook(RIGHT)},
    "half, in folders in a zip": {
        "week_2_3_work.zip": zipped({"Homework 2/my/line.py": HALF, "__MACOSX/._line.py": "x"})
    },
    "copy": {"line (1).py": RIGHT.encode()},
    "rar": {"work.rar": b"Rar!\x1a\x07"},
    "half, in a folder": {"my work/line.py": HALF.encode()},
    "Korean notebook, again": {"line.ko.ipynb": notebook(RIGHT)},
    "half, others beside": {"notes.txt": b"done", "line.py": HALF.encode(), "figure.png": b"\x89PNG"},
    "copy of a notebook": {"Copy of line.ipynb": notebook(RIGHT)},
    "nothing": {},
    "for the tenth time": {"line.py": RIGHT.encode()},
    "two of a name": {"a/line.py": STUB.encode(), "line.py": RIGHT.encode()},
    "typed": {},
}
EARLIER = {
    "program, again": 1,
    "Korean notebook, again": 2,
    "for the tenth time": 9,
}  # times that it was handed in before
TYPED = {"onlinetext.html": b"<p>I could not upload it.</p>"}


@dataclass(frozen=True, slots=True)
class Learner:
    """One of the class; the numbers that systems give are in other orders than the list of names."""

    place: int

    @property
    def name(self) -> str:
        """What they are called."""
        return NAMES[self.place]

    @property
    def work(self) -> str:
        """What they handed in."""
        return list(WORKS)[self.place % len(WORKS)]

    @property
    def earlier(self) -> int:
        """How often they had handed it in before."""
        return EARLIER.get(self.work, 0)

    @property
    def id(self) -> str:
        """The number that the school gave them."""
        return f"{20250001 + self.place}"

    @property
    def participant(self) -> int:
        """Their number in one assignment of Moodle's."""
        return 7 * self.place % len(NAMES) + 1

    @property
    def user(self) -> int:
        """Their number in Canvas and Brightspace."""
        return 4001 + 11 * self.place % len(NAMES)

    @property
    def login(self) -> str:
        """Their user name."""
        return f"{('kim', 'min_ji', 'o.hara', 's')[self.place % 4]}{self.place}"

    @property
    def team(self) -> str:
        """Their group, of four, or nothing."""
        return TEAMS[self.place // 4]


CLASS = tuple(map(Learner, range(len(NAMES))))
