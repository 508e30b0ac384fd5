# trap: a generator draws rows of a list, which are filled later
import random
def given(value):
    total = sum(range(50))
    return value if total else None
rows = [[i] for i in range(6)]
kept = []
for seed in range(5):
    rnd = random.Random(seed)
    kept.append(given(rnd.choice(rows)))
    kept.extend(given(rnd.sample(rows, 2)))
    kept.append(given(rnd.choices(population=rows, k=1)))
for row in rows:
    row.append("late")
print(kept)
