"""61c: start processes by the ways of the standard library.

A naive grader forbids os.fork by its name and forgets who else calls it.
expect: knock error | failed
hole: start_processes
hole: start_programs
"""

import ctypes
import multiprocessing
import os
import pty
import subprocess
import sys


def by_own_fork():
    plain, os.fork = os.fork, ctypes.PyDLL(None).fork  # Python itself may have been told to refuse its own
    try:
        return by_multiprocessing()
    finally:
        os.fork = plain


def by_multiprocessing():
    process = multiprocessing.get_context("fork").Process(target=os._exit, args=(7,))
    process.start()
    process.join(2)
    return process.exitcode


def by_pty():
    child, _ = pty.fork()
    if child == 0:
        os._exit(7)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def by_posix_spawn():
    child = os.posix_spawn("/bin/sh", ["sh", "-c", "exit 7"], {})
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def knock():
    ways = {
        "multiprocessing": by_multiprocessing,
        "multiprocessing with a fork of its own": by_own_fork,
        "system of the C library": lambda: os.waitstatus_to_exitcode(ctypes.CDLL(None).system(b"exit 7")),
        "pty": by_pty,
        "posix_spawn": by_posix_spawn,
        "subprocess": lambda: subprocess.run([sys.executable, "-S", "-c", "raise SystemExit(7)"]).returncode,
        "system": lambda: os.waitstatus_to_exitcode(os.system("exit 7")),
        "popen": lambda: os.waitstatus_to_exitcode(os.popen("exit 7").close()),
    }
    for name, way in ways.items():
        try:
            if way() == 7:
                print("HOLE a process by", name)
        except Exception as error:
            print(name, error)
    return "no"
