"""Processes that are ended with all that they started: as a group on Unix, and as a job on Windows."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    FLAGS = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
    EXTENDED_LIMITS, KILL_ON_CLOSE = 9, 0x2000
    KERNEL = ctypes.WinDLL("kernel32", use_last_error=True)
    KERNEL.CreateJobObjectW.restype = wintypes.HANDLE

    class Limits(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, of which only the flags are of use here."""

        _fields_ = [
            ("times", ctypes.c_int64 * 2),
            ("flags", wintypes.DWORD),
            ("rest", ctypes.c_size_t * 15),
        ]

    class Group:
        """A process, and a job that it and all that it starts are in."""

        def __init__(self, process: subprocess.Popen[bytes]) -> None:
            self.process = process
            self.job = wintypes.HANDLE(KERNEL.CreateJobObjectW(None, None))
            limits = Limits(flags=KILL_ON_CLOSE)  # and so also when this process ends
            size = ctypes.sizeof(limits)
            KERNEL.SetInformationJobObject(self.job, EXTENDED_LIMITS, ctypes.byref(limits), size)
            KERNEL.AssignProcessToJobObject(self.job, wintypes.HANDLE(int(process._handle)))  # type: ignore[attr-defined]

        def kill(self) -> None:
            """End all of them."""
            KERNEL.TerminateJobObject(self.job, 1)

        def close(self) -> None:
            """Give the job back."""
            KERNEL.CloseHandle(self.job)

else:
    import signal

    FLAGS = 0

    class Group:
        """A process, and all that it starts without leaving its group."""

        def __init__(self, process: subprocess.Popen[bytes]) -> None:
            self.process = process

        def kill(self) -> None:
            """End all of them."""
            with suppress(OSError):
                os.killpg(self.process.pid, signal.SIGKILL)

        def close(self) -> None:
            """Do nothing: a group needs nothing to be given back."""


def started(command: list[str], environment: dict[str, str], folder: Path) -> subprocess.Popen[bytes]:
    """Start a process with three pipes, in a group of its own, to which Ctrl-C in the terminal does not come."""
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        cwd=folder,
        start_new_session=sys.platform != "win32",
        creationflags=FLAGS,
    )
