"""What is typed to bring marks into other systems."""
