"""The screen of `grade practice` can be read whatever its size, terminal, language and texts."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from grader.course import catalog
from grader.practice import screen
from grader.practice.session import Practice
from grader.sandbox.forkserver import ForkServers
from tests.practice.learner import WRONG, Start


@pytest.mark.alike
@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (40, 12), (200, 50)])
def test_any_size(start: Start, work: Path, columns: int, rows: int) -> None:
    """Head, keys and as much of the story as there is room for are on the screen, whatever its size."""
    work.write_text(WRONG.replace("+ FACTOR", "+ np.arange(400.0)"), encoding="utf-8")
    terminal = start(columns=columns, rows=rows)
    terminal.shows("✗")
    lines = terminal.shows("q quit").splitlines()

    assert lines[0].startswith("A miniature course")
    assert "h hint" in "".join(lines[-3:])
    assert len(lines) <= rows


def test_a_new_size_is_drawn(start: Start) -> None:
    """When the window gets another size, the screen is drawn again for it."""
    terminal = start()
    terminal.shows("Begin at")
    terminal.resize(50, 20)

    assert max(map(len, terminal.shows("░ 0 / 100").splitlines())) <= 50


class Pieces(StringIO):
    """A file that keeps what is written to it at once apart."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []

    def write(self, text: str) -> int:
        """Keep a piece."""
        self.pieces.append(text)
        return len(text)


def test_a_screen_comes_whole(own_miniature: Path, work: Path, box: ForkServers) -> None:
    """It is written in one piece, from clearing what was there to the line of keys."""
    to = Pieces()
    sitting = Practice(catalog.read(own_miniature), work, box, 1, lambda _job: None)
    screen.draw(sitting, Console(file=to, force_terminal=True, width=80, height=24))

    (piece,) = filter(None, to.pieces)
    assert piece.startswith("\x1b[2J")
    assert "A miniature course" in piece
    assert "q quit" in piece


@pytest.mark.alike
@pytest.mark.parametrize("environment", [{"TERM": "dumb"}, {"NO_COLOR": "1"}, {"TERM": "screen", "LC_ALL": "C"}])
def test_plain_terminals(start: Start, work: Path, environment: dict[str, str]) -> None:
    """Without colour or cursor movement, and in tmux's kind of terminal, the same can be read."""
    terminal = start(**environment)
    terminal.shows("Begin at")
    work.write_text(WRONG, encoding="utf-8")

    assert terminal.shows("you got 5.0")


def test_korean(start: Start, work: Path) -> None:
    """The whole screen speaks Korean when asked."""
    work.write_text(WRONG, encoding="utf-8")
    terminal = start("--lang", "ko")
    terminal.shows("6.0")
    screen = terminal.shows("q 끝내기")

    assert "작은 과정" in screen
    assert "h 힌트" in screen
    assert not {"hint", "task", "got", "points", "ms"} & set(screen.lower().split())


def test_hostile_texts_stay_texts(start: Start, work: Path) -> None:
    """What a learner's program prints and raises cannot move the cursor, clear the screen or set the title."""
    evil = r"\x1b[2J\x1b]0;gone\x07\x1b[1;1Hpwned\u202e\x00" + "😀" * 30 + "x" * 10_000
    work.write_text(
        WRONG.replace("return np.asarray(x) + FACTOR", f'print("{evil}"); raise ValueError("{evil}")'), encoding="utf-8"
    )
    terminal = start()
    screen = terminal.shows("ValueError")

    assert screen.splitlines()[0].startswith("A miniature course")
    assert terminal.screen.title == ""
