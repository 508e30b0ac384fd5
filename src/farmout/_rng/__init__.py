"""Random streams that depend on (seed, index) only."""
