"""1: reach the hidden tests through a link in the folder that may be written to.

A naive grader judges a path by where it begins, and a link begins in the program's own folder.
expect: knock error | failed
hole: read_files
"""

import os


def by_working_folder(path, name):
    os.symlink(os.path.dirname(path), name)
    os.chdir(name)
    return os.path.basename(path)


def by_climbing(path, name):
    return "../" * 20 + path


def by_symlink(path, name):
    os.symlink(path, name)
    return name


def by_hard_link(path, name):
    os.link(path, name)
    return name


def knock():
    home = os.getcwd()
    for way in (by_symlink, by_hard_link, by_climbing, by_working_folder):
        for place in ("solution", "diary"):
            name = f"{home}/{way.__name__}-{place}"
            try:
                print("HOLE", way.__name__, open(way(TARGET[place], name)).read())
            except OSError:
                continue
            finally:
                os.chdir(home)
    return "no password"
