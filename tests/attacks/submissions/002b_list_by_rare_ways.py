"""2: list folders by way of descriptors, the raw system call, and links below /proc.

A naive grader closes os.listdir and os.walk, which are only two of the ways.
expect: knock error | failed
hole: read_files
"""

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
libc.opendir.restype = libc.readdir.restype = ctypes.c_void_p
libc.opendir.argtypes, libc.readdir.argtypes = [ctypes.c_char_p], [ctypes.c_void_p]


def by_libc(folder):
    stream = libc.opendir(folder.encode())
    if not stream:
        raise OSError(ctypes.get_errno(), "opendir")
    names = []
    while entry := libc.readdir(stream):
        names.append(ctypes.string_at(entry + 19).decode())  # the name begins after 19 bytes of numbers
    return names


WAYS = (
    by_libc,
    lambda folder: os.listdir(os.open(folder, os.O_RDONLY | os.O_DIRECTORY)),
    lambda folder: [entry.name for entry in os.scandir(f"/proc/self/cwd/../../../../../../{folder}")],
    lambda folder: os.listdir(f"/proc/{os.getppid()}/root{folder}"),
    lambda folder: os.listdir(f"/proc/self/fd/{os.open(folder, os.O_PATH)}/."),
)


def knock():
    for number, way in enumerate(WAYS):
        try:
            if "vault.py" in way(os.path.dirname(TARGET["solution"])):
                print("HOLE", number)
        except OSError:
            continue
    return "no password"
