"""What one round of a loop reads, changes and finds, and at which place."""
