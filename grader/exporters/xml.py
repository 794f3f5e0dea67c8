"""XML as text, with its declaration."""

from __future__ import annotations

from xml.etree import ElementTree as ET


def text_of(root: ET.Element) -> str:
    """Return a document, an element a line."""
    ET.indent(root, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"
