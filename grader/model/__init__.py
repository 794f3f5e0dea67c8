"""What grading is about, as frozen values: no disk, no clock, no terminal."""
