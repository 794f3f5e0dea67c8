"""From a submission to results: hidden tests are collected, run, and explained."""
