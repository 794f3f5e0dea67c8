"""Where learners' code runs: a process of its own, which answers with plain values and marks nothing.

``box`` starts a ``zygote`` and gets workers from it, ``handle`` speaks to one of them, and ``student`` is what hidden
tests ask: these are the trusted side. ``lock``, ``loading`` and ``worker`` run on the other side of the border.
"""
