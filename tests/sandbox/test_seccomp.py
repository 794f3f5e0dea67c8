"""The filter of system calls, run here by a small interpreter of the kernel's instructions, for both machines."""

from __future__ import annotations

import errno
import struct

import pytest

from grader.sandbox.lockdown import kernel, seccomp
from grader.sandbox.lockdown.seccomp import ALLOW, FAIL, KILL

PID = 4711


def verdict(machine: str, number: int, *arguments: int, architecture: int | None = None) -> int:
    """Return what the filter answers to a system call."""
    data = struct.pack("=iIQ6Q", number, architecture or seccomp.ARCHITECTURES[machine], 0, *(*arguments, *[0] * 6)[:6])
    accumulator = step = 0
    code = seccomp.program(PID, machine)
    while True:
        operation, yes, no, operand = code[step]
        step += 1
        if operation == seccomp.RETURN:
            return operand
        if operation == seccomp.LOAD:
            (accumulator,) = struct.unpack_from("=I", data, operand)
        else:
            true = {
                seccomp.IF_EQUAL: accumulator == operand,
                seccomp.IF_AT_LEAST: accumulator >= operand,
                seccomp.IF_ANY_BIT: bool(accumulator & operand),
            }[operation]
            step += yes if true else no


both = pytest.mark.parametrize("machine", kernel.MACHINES)


@both
def test_each_number_is_in_one_table(machine: str) -> None:
    """No name and no number stands twice, so that no rule hides another."""
    tables = [
        seccomp.numbers(table, machine)
        for table in (seccomp.ALLOWED, seccomp.PRETENDED, seccomp.REFUSED, seccomp.JUDGED)
    ]

    names = [name for table in tables for name in table]
    numbers = [number for table in tables for number in table.values()]
    assert len(set(names)) == len(names)
    assert len(set(numbers)) == len(numbers)
    assert set(tables[-1]) == set(seccomp._judgements(PID))


@both
def test_what_is_not_listed_is_unknown(machine: str) -> None:
    """Each number up to a thousand is allowed, refused, pretended or judged as listed; any other does not exist."""
    expected = dict.fromkeys(range(1000), FAIL | errno.ENOSYS)
    for table, answer in ((seccomp.ALLOWED, ALLOW), (seccomp.REFUSED, FAIL | errno.EPERM), (seccomp.PRETENDED, FAIL)):
        expected |= dict.fromkeys(seccomp.numbers(table, machine).values(), answer)
    for number in expected.keys() - seccomp.numbers(seccomp.JUDGED, machine).values():
        assert verdict(machine, number) == expected[number], number


@both
def test_foreign_calls_end_the_process(machine: str) -> None:
    """A call by the numbers of another architecture, or of x32, is never looked at."""
    foreign = {"x86_64": 0x40000003, "aarch64": 0x40000028}[machine]  # i386, 32-bit ARM

    assert verdict(machine, 1, architecture=foreign) == KILL
    if machine == "x86_64":
        assert verdict(machine, seccomp.FIRST_X32_CALL + 1) == KILL


THREAD = 0x3D0F00  # what glibc asks for when it makes a thread
CASES = [
    ("clone", (THREAD,), ALLOW),
    ("clone", (17,), FAIL | errno.EPERM),  # fork()
    ("clone", (THREAD | 0x10000000,), FAIL | errno.EPERM),  # with a new user namespace
    ("kill", (PID, 9), ALLOW),
    ("kill", (1, 9), FAIL | errno.EPERM),
    ("kill", (-1 & (1 << 64) - 1, 9), FAIL | errno.EPERM),
    ("tgkill", (PID, PID, 9), ALLOW),
    ("tgkill", (PID + 1, PID + 1, 9), FAIL | errno.EPERM),
    ("prlimit64", (0, 7), ALLOW),
    ("prlimit64", (1, 7), FAIL | errno.EPERM),
    ("prctl", (15,), ALLOW),
    ("prctl", (4, 1), FAIL | errno.EPERM),  # to be dumpable again
    ("ioctl", (0, 0x5401), ALLOW),
    ("ioctl", (0, 0x5412), FAIL | errno.ENOTTY),  # to type into the terminal
    ("socketpair", (1, 1), ALLOW),
    ("socketpair", (1, 2), FAIL | errno.EPERM),
    ("socketpair", (2, 1), FAIL | errno.EPERM),
    ("fcntl", (0, 3), ALLOW),
    ("fcntl", (0, 8), FAIL | errno.EPERM),  # to have signals sent
    ("fcntl", (0, 6), FAIL | errno.EPERM),  # to lock a file
    ("fcntl", (0, 36), FAIL | errno.EPERM),  # to see another's lock
    ("fcntl", (0, 1036), FAIL | errno.EPERM),  # to leave a hint at a file
    ("futex", (0, 0x80), ALLOW),
    ("futex", (0, 0x189), ALLOW),  # to wait until a time by the wall's clock
    ("futex", (0, 1), FAIL | errno.EAGAIN),  # to wake others
    ("futex", (0, 0x109), FAIL | errno.EAGAIN),  # as pthread_join waits
    ("madvise", (0, 0, 4), ALLOW),
    ("madvise", (0, 0, 21), FAIL | errno.EINVAL),  # out of memory, for all who have the page
    ("madvise", (0, 0, 12), FAIL | errno.EINVAL),  # to be one with pages of others
    ("mbind", (0, 0, 0, 0, 0, 2), FAIL | errno.EPERM),  # to move pages
    ("clock_gettime", (2,), ALLOW),
    ("clock_gettime", (-1 & (1 << 64) - 6,), FAIL | errno.EINVAL),  # of the process whose number is 0
    ("getsid", (0,), ALLOW),
    ("getsid", (PID + 1,), FAIL | errno.EPERM),  # whether another is there
    ("sched_getaffinity", (PID + 1,), FAIL | errno.ENOSYS),
]


@both
@pytest.mark.parametrize(("name", "arguments", "expected"), CASES)
def test_calls_are_judged_by_their_arguments(
    machine: str, name: str, arguments: tuple[int, ...], expected: int
) -> None:
    """Threads, signals to oneself and the like are allowed; the same calls for anything else are not."""
    assert verdict(machine, seccomp.numbers(seccomp.JUDGED, machine)[name], *arguments) == expected
