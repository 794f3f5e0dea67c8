"""How the documentation is built: ``sphinx-build -W -b html docs docs/_build``. Nothing is fetched while it is."""

import os

os.environ["GRADE_LANG"] = "en"  # the command reference is written in the language that the commands speak

from grader import __version__

project = "nn-grade"
author = "the authors of nn-grade"
version = release = __version__

extensions = [
    "myst_parser",  # pages are Markdown
    "sphinx.ext.autodoc",  # pages of the public faces, from their docstrings
    "sphinx_click",  # the command reference, from click
]
exclude_patterns = ["_build"]
smartquotes = False  # -- is the beginning of an option
default_role = "literal"  # single backticks in the texts of commands are code

myst_heading_anchors = 3  # LMS.md and SECURITY.md link to their own sections
autodoc_member_order = "bysource"
autodoc_typehints = "signature"

html_theme = "alabaster"  # comes with Sphinx, and loads nothing from elsewhere
html_theme_options = {
    "description": "Auto-graded exercises on neural networks",
    "fixed_sidebar": True,
    "font_family": "system-ui, sans-serif",
    "head_font_family": "system-ui, sans-serif",
}
html_sidebars = {"**": ["about.html", "searchfield.html", "navigation.html"]}
html_copy_source = False
html_show_sourcelink = False
