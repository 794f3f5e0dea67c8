"""Holds a file for one process at a time."""

from __future__ import annotations

import sys
import time

AGAIN_SECONDS = 0.05


def hold(fd: int, *, wait: bool = True) -> None:
    """Hold an open file until its descriptor is closed.

    While somebody else holds it, wait, or else raise BlockingIOError. In a browser there is nobody else.
    """
    if sys.platform == "emscripten":
        return
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - there is none elsewhere

        while True:
            try:
                msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
            except PermissionError:  # somebody holds it
                if not wait:
                    raise BlockingIOError from None
                time.sleep(AGAIN_SECONDS)
            else:
                return
    else:
        import fcntl  # noqa: PLC0415 - there is none on Windows

        fcntl.flock(fd, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
