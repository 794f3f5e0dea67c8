"""Sends marks into the gradebook of a learning platform by LTI 1.3, with nobody having to launch anything.

``platform`` is how to reach one, ``keys`` makes what it has to know of us, ``service`` speaks HTTP, ``ags`` and
``nrps`` are the two services of LTI Advantage, and ``push`` decides what is sent, and proves that it arrived.
"""

KINDS = ("moodle", "canvas", "openedx", "other")
"""The platforms whose ways are known, and any other."""
