"""108d: a file with a byte order mark, in which every line ends in another way, with an error at the end.

A naive grader counts lines by one rule and shows them by another, or runs what stands after a break in a comment.
expect: all unfinished
"""

from pathlib import Path

BREAKS = ("\n", "\r\n", "\r", "\x0c\n", "\x0b", "\x1c", "\x85", "\u2028", "\u2029")


def hand_in(folder: Path, target: dict) -> Path:
    path = folder / "vault.py"
    text = "".join(f"# {number}{end}" for number, end in enumerate(BREAKS))
    text += "\nx = 1\n\x0craise ValueError('\\x1b[2J')\n"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    return path
