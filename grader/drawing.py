"""What drawings say, for authors: the public names of ``grader.protocol.drawing``."""

from grader.protocol.drawing import Drawing, number_in, numbers_in

__all__ = ["Drawing", "number_in", "numbers_in"]
