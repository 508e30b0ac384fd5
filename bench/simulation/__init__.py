"""The real dispatcher on virtual workers with a virtual clock; `bench.simulate` prints the tables."""
