"""The fault matrix: one function per fault, run by a child that a watchdog times; as tests, and as a table."""
