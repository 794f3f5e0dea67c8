"""Tests of the course on a page."""
