"""Addresses that something of a learner's, or of ours, may be sent to."""

from __future__ import annotations

from urllib.parse import urlsplit

LOCAL = ("localhost", "127.0.0.1", "::1")


def is_secure(url: str) -> bool:
    """Return whether what is sent to an address is read by nobody on the way: over TLS, or within this machine."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    if not parts.hostname or "@" in parts.netloc:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOCAL)
