from itertools import combinations

sets = {name: set(range(n, 2 * n)) for n, name in enumerate("abcdef", start=3)}
similar = []
for (first, one), (second, two) in combinations(sets.items(), 2):
    shared = len(one & two) / len(one | two)
    if shared > 0.3:
        similar.append((first, second, round(shared, 3)))
print(similar)
