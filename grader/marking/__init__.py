"""What people decide about a report that was made: marks by hand, what is excused, and what being late costs."""
