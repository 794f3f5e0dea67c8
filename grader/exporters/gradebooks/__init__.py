"""Files of marks that gradebooks import: a row for each learner."""
