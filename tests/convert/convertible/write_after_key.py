# class: a text written after a key that is missing
from pathlib import Path
rows = [{"a": 1}, {"a": 2}, {"b": 3}, {"a": 4}]
for i, row in enumerate(rows):
    x = row["a"] * 10
    Path(f"r{i}.txt").write_text(f"{x}")
