"""What runs in a learner's process: it is loaded before their code, and nothing it says is believed."""
