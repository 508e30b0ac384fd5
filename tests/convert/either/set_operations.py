# trap: |= and -= on a set
seen, left = set(), set(range(10))
for n in range(0, 10, 3):
    seen |= {n, n + 1}
    left -= {n}
print(sorted(seen), sorted(left))
