"""An auto-grader whose marks are out of reach of the code that it marks."""

__version__ = "0.1.0"
