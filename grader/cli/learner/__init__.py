"""What learners type."""
