"""Parts of a course's settings."""
