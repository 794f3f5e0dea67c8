"""94: leave files for the next program, wherever everybody may write.

A naive grader gives all programs the same /tmp and the same home.
expect: knock error | failed
hole: write_files
"""

import os

FOLDERS = ("/tmp", "/var/tmp", "/dev/shm", "/run/lock", "/var/lock", "/var/crash", "/", "/root", "/home", "..", "../..")


def knock():
    homes = (os.path.expanduser("~"), os.path.expanduser("~/.cache"))
    makers = (lambda path: open(path, "x").close(), os.mkdir, os.mkfifo, os.mknod, lambda path: os.symlink("x", path))
    for folder in (*FOLDERS, *homes, TARGET["course"]):
        if os.path.realpath(folder) == os.path.realpath("."):
            continue  # its own, whatever it is called
        path = os.path.join(folder, f"answers-{os.getpid()}")
        for make in makers:
            try:
                make(path)
            except OSError:
                continue
            print("HOLE", folder)
            if os.path.isdir(path):
                os.rmdir(path)
            else:
                os.unlink(path)
        try:
            os.close(os.open(folder, os.O_TMPFILE | os.O_RDWR))  # a file without a name
            print("HOLE: no name in", folder)
        except OSError:
            continue
    with open(os.path.join(TARGET["outside"], "left-for-the-next.txt"), "w") as file:
        file.write("HOLE")
    return "no password"
