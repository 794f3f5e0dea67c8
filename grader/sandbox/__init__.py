"""Where learners' code runs: a process of its own, which answers with plain values and marks nothing.

``box`` (trusted) starts a ``zygote`` and asks it for workers; ``student`` (trusted) is what hidden tests talk to;
``lock``, ``loading`` and ``worker`` run on the other side of the border.
"""
