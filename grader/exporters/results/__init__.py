"""Results of one submission as other systems read them: a file for each learner."""
