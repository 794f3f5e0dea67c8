"""What a hidden test is written with: proxies of a learner's objects, assertions, and what was recorded of them."""
