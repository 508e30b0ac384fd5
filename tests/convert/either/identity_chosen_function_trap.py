# trap: what a function that is handed on gives is an element itself
import statistics
def given(value):
    total = sum(range(50))
    return value if total else None
rows = [[1], [2], [3]]
def of(how, rows):
    return how(rows)
kept = []
for how in (max, min, statistics.mode):
    kept.append(given(of(how, [rows[0], rows[0]])))
rows[0].append("late")
print(kept)
