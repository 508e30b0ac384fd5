# trap: one list is empty
from pathlib import Path
def first(data):
    return data[0]
def job(i, data):
    Path(f"o{i}.txt").write_text(str(first(data)))
for i, data in enumerate([[1], [2, 3], [], [4], [5]]):
    job(i, data)
