"""93: put the answers on the keyring that the kernel keeps for a user.

A naive grader runs everybody's program as the same user, who has one keyring.
expect: knock error | failed
hole: system_calls
"""

import ctypes
import platform

libc = ctypes.CDLL(None, use_errno=True)
ADD_KEY, REQUEST_KEY, KEYCTL = 248, 249, 250
THREAD, PROCESS, SESSION, USER, USER_SESSION = -1, -2, -3, -4, -5
UNLINK, GET_KEYRING = 9, 0


def call(number, *args):
    if platform.machine() != "x86_64":
        raise OSError("another machine's numbers")
    result = libc.syscall(number, *args)
    if result < 0:
        raise OSError(ctypes.get_errno(), f"system call {number}")
    return result


def knock():
    for ring in (USER, USER_SESSION, SESSION, PROCESS, THREAD):
        try:
            key = call(ADD_KEY, b"user", b"loot", b"answers", 7, ring)
            print("HOLE", ring)
            call(KEYCTL, UNLINK, key, ring)
        except OSError:
            continue
    for number, *args in ((KEYCTL, GET_KEYRING, SESSION, 1), (REQUEST_KEY, b"user", b"loot", None, SESSION)):
        try:
            print("HOLE", call(number, *args))
        except OSError:
            continue
    return "no password"
