"""Where learners' code runs: a process of its own, which answers with plain values and marks nothing.

``forkserver`` starts processes that fork workers, ``handle`` speaks to one worker, and ``student`` is what hidden tests
ask: these are the trusted side. What lies in ``inside`` runs on the other side of the border, locked in by
``lockdown``.
"""
