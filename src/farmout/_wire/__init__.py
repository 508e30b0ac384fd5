"""Bytes: pickles with large buffers beside them, shared memory, frames, and functions on their way to workers."""
