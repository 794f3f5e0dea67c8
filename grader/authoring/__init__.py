"""What proves a course: that it holds, and that its hidden tests find what is wrong."""
