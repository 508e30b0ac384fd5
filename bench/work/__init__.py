"""The bodies of the loops, by what they import: a worker should load no more than its job needs."""
