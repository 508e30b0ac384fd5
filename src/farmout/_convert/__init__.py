"""Loops in a text: find, judge, rewrite, explain. Imports nothing of the runtime, and runs no code that it reads."""
