# trap: a caller gives one list for the books and for what is computed
def score(known, n):
    return sum(known) + n

def run(numbers, seen, known):
    best = None
    for n in numbers:
        value = score(known, n)
        if value in seen:
            continue
        seen.append(value)
        if best is None or value > seen[best]:
            best = len(known) - 1
    return best

shared = [1]
print(run([1, 2, 3, 4], shared, shared), shared)
print(run([1, 2, 3], [0], [5]))
