"""What the report draws for exercise 8."""
