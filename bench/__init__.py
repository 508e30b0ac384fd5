"""farmout beside its peers on the same jobs, each time in a fresh process: ``python -m bench --help``."""
