# class: a future import and a docstring stay first
"""Docstring after a comment."""

from __future__ import annotations

out: list[int] = []
for n in range(5):
    value: int = n * 3
    out.append(value)
print(out)
