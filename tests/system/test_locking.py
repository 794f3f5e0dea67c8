"""A file is held by one at a time."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Thread

import pytest

from grader.system.locking import hold


def test_one_holds_it(tmp_path: Path) -> None:
    """Who does not wait is refused while another holds the file, and who waits has it afterwards."""
    path = tmp_path / "lock"
    first, second, third = (os.open(path, os.O_RDWR | os.O_CREAT) for _ in range(3))
    hold(first)
    with pytest.raises(BlockingIOError):
        hold(second, wait=False)
    waiting = Thread(target=hold, args=(third,), daemon=True)
    waiting.start()
    os.close(first)
    waiting.join(60)

    assert not waiting.is_alive()
    for fd in (second, third):
        os.close(fd)
