"""77d: write where everybody may: the folders for temporary files, shared memory, the home.

A naive grader watches one folder and forgets those.
expect: knock error | failed
hole: write_files
"""

import os


def knock():
    for folder in ("/tmp", "/var/tmp", "/dev/shm", "/run", "/root", TARGET["outside"], TARGET["course"]):
        path = os.path.join(folder, f"litter-{os.getpid()}")
        if os.path.exists(folder) and os.path.samefile(folder, "."):
            continue  # the scratch folder under another name
        try:
            with open(path, "wb") as file:
                file.write(bytes(1 << 16))
            os.remove(path)
            print("HOLE wrote into", folder)
        except OSError as error:
            print(error)
    return "no"
