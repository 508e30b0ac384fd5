# trap: an inner loop that only takes items from a generator, again and again
def around(n):
    for d in (-1, 1):
        yield n + d

def step(alive):
    counts = {}
    for n in alive:
        for m in around(n):
            counts[m] = counts.get(m, 0) + 1
    return sorted(m for m, k in counts.items() if k == 1)

alive, seen = [5], []
while len(seen) < 6:
    alive = step(alive)
    seen.append(len(alive))
print(seen, alive)
