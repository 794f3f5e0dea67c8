"""How good hidden tests are: which wrong programs they let through, and which right ones they reject."""
