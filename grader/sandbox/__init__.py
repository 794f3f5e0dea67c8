"""Where learners' code runs: a process of its own, which answers with plain values and marks nothing.

``launch`` starts a process that forks workers, ``forkserver`` has those of a run, ``handle`` speaks to one worker, and
``student`` is what hidden tests ask: these are the trusted side, whose own processes speak by ``ipc``. What lies in
``inside`` runs on the other side of the border, locked in by ``lockdown``.
"""
