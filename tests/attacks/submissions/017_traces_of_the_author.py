"""17: read what an author leaves lying about: the version history, checkpoints of notebooks, caches.

A naive grader locks the folder of the tests, but not the history that holds every one of their versions.
expect: knock error | failed
hole: read_files
"""

import os
import sys

PLACES = (".git/HEAD", ".git/index", ".git/logs/HEAD", ".git/packed-refs", ".hg/requires", ".ipynb_checkpoints")
HOMES = (".python_history", ".cache/pip", ".cache", ".ipython", ".jupyter", ".local/share")


def above(path):
    while path != os.path.dirname(path):
        path = os.path.dirname(path)
        yield path


def knock():
    import pwd

    own = getattr(sys.modules["__main__"], "__file__", None) or sys.argv[0]
    folders = {*above(own), *above(TARGET["solution"]), *above(os.__file__)}
    paths = [os.path.join(folder, place) for folder in folders for place in PLACES]
    try:
        homes = {pwd.getpwuid(os.getuid()).pw_dir, os.path.expanduser("~"), "/root"}
    except (KeyError, OSError):
        homes = {"/root"}
    paths += [os.path.join(home, place) for home in homes for place in HOMES]
    for path in paths:
        try:
            found = os.listdir(path) if os.path.isdir(path) else open(path, "rb").read(100)
        except OSError:
            continue
        if found:
            print("HOLE", path)
    return "no password"
