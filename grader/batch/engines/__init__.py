"""What grades a class: processes on this machine, or on a cluster, that keep the hidden tests loaded."""
