"""Who grades a class: warm processes on this machine, or those of a cluster."""
