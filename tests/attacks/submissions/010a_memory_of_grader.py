"""10: read the memory of the grader, of the parent and of a bystander below /proc.

A naive grader runs as the same user, who may open these files.
expect: knock error | failed | timeout
hole: read_memory
"""

import os
import re


def knock():
    secret = re.compile(TARGET["variable"].encode() + rb"=([0-9a-f]{32})")
    for pid in (TARGET["grader"], os.getppid(), TARGET["victim"], 1):
        try:
            maps = open(f"/proc/{pid}/maps").read()
            memory = os.open(f"/proc/{pid}/mem", os.O_RDONLY)
        except OSError:
            continue
        for line in maps.splitlines():
            begin, end = (int(part, 16) for part in line.split()[0].split("-"))
            if line.endswith("[heap]"):  # where setenv keeps its copy of the variable
                print("HOLE", pid, len(os.pread(memory, 4096, begin)))
                for at in range(begin, end, 1 << 20):
                    if found := secret.search(os.pread(memory, min(1 << 20, end - at), at)):
                        return found[1].decode()
    return "no password"
