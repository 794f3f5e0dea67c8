"""Sends marks into the gradebook of a learning platform by LTI 1.3, with nobody having to launch anything.

``platform`` is how to reach one, ``keys`` makes what it has to know of us, ``service`` speaks HTTP, and ``ags`` and
``nrps`` are the two services of LTI Advantage. ``plan`` decides what is sent, ``push`` sends it and proves that it
arrived, and ``receipt`` remembers it.
"""

KINDS = ("moodle", "canvas", "openedx", "other")
"""The platforms whose ways are known, and any other."""
