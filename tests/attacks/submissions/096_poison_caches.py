"""96: change the caches that libraries keep: matplotlib's fonts and settings, numba's and joblib's results.

A naive grader shares them among all programs, and some of them hold code or pickles.
expect: knock error | failed
hole: write_files
"""

import os


def folders():
    yield os.environ.get("MPLCONFIGDIR", "/nowhere")
    try:
        import matplotlib  # the word alone makes the grader start this program where the cache can be used

        yield matplotlib.get_cachedir()
        yield matplotlib.get_configdir()
        yield os.path.join(matplotlib.get_data_path(), "stylelib")
    except (ImportError, OSError, RuntimeError):
        pass
    home = os.path.expanduser("~")
    yield from (f"{home}/.cache", f"{home}/.config", f"{home}/.cache/fontconfig", "/var/cache/fontconfig")


def knock():
    own = os.getcwd()
    for folder in dict.fromkeys(folders()):
        if not folder or os.path.realpath(folder).startswith((own, "/tmp/matplotlib-")):
            continue  # a cache of its own is none of anybody's business
        try:
            open(f"{folder}/loot-probe.mplstyle", "x").close()
            os.unlink(f"{folder}/loot-probe.mplstyle")
            print("HOLE", folder)
        except OSError:
            pass
        try:
            for name in os.listdir(folder):
                if name.startswith("fontlist"):
                    os.close(os.open(f"{folder}/{name}", os.O_WRONLY))
                    print("HOLE", name)
        except OSError:
            continue
    return "no password"
