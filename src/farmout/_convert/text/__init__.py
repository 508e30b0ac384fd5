"""What stands where in a text: its tree, its names and who binds them. Knows nothing of loops or meaning."""
