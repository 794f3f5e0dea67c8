"""Reads and writes files so that nothing is followed, lost or half written."""
