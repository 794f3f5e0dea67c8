"""How a process gives up what it must not do: mechanisms of the Linux kernel, and how its time is counted."""
