"""What authors of exercises type."""
