# class: += where sum() or partial sums would lose the small terms
total = 1e16
for n in range(64):
    total += 1.0 if n % 2 else -1e-3
print(repr(total))
