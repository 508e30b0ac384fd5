# trap: a context fills what it gave when it is left
from contextlib import contextmanager
def given(value):
    total = sum(range(50))
    return value if total else None
@contextmanager
def opened(row):
    yield row
    row.append("late")
rows = [[i] for i in range(3)]
with opened(rows[1]):
    kept = []
    for row in rows:
        kept.append(given(row))
print(kept)
