"""Notice what a worker process would lose in silence: changes of captured things, draws from shared random states."""
