"""Chunks that run in workers of another program: an executor's, Dask's or Ray's; these differ in how to submit."""
