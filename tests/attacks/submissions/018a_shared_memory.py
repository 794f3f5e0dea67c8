"""18: keep memory that other processes can find by its name.

A naive grader gives every program its own folder, but the same /dev/shm.
expect: knock error | failed
hole: write_files
"""

import mmap
import os


def by_module():
    from multiprocessing import resource_tracker, shared_memory

    resource_tracker.register = lambda *_: None  # it would start a process of its own to clean up
    resource_tracker.unregister = lambda *_: None
    shared = shared_memory.SharedMemory("found_by_name", create=True, size=64)
    shared.buf[:4] = b"mine"
    shared.close()
    shared.unlink()


def by_file(folder):
    if os.path.realpath(folder) == os.path.realpath(os.getcwd()):
        raise OSError("nobody else's")
    path = f"{folder}/found-by-name"
    fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        os.ftruncate(fd, 4096)
        mmap.mmap(fd, 4096, mmap.MAP_SHARED)[:4] = b"mine"
    finally:
        os.close(fd)
        os.unlink(path)


def knock():
    ways = [(by_module,), *((by_file, folder) for folder in ("/dev/shm", "/tmp", "/var/tmp", "/run"))]
    for way, *where in ways:
        try:
            way(*where)
            print("HOLE", way.__name__, *where)
        except (OSError, ImportError):
            continue
    return "no password"
