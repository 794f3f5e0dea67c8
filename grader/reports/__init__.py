"""Renderers: each takes a Report and returns it in one form."""
