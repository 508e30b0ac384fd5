"""The two parts of a loop body: the work, which becomes a function of one item, and what the parent goes on doing."""
