"""Who handed in what: names of entries, lists of learners, and the files that count."""
