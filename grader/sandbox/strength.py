"""Interim."""
from __future__ import annotations
from dataclasses import dataclass
from typing import Any

@dataclass(frozen=True, slots=True)
class Strength:
    holes: tuple[str, ...]

def measured(box: Any) -> Strength:
    return Strength(("read_files", "write_files", "see_files", "see_processes", "read_memory", "signal_processes", "network", "unix_socket", "start_processes", "start_programs", "memory", "user_namespace", "environment", "fill_disk", "threads"))
