# trap: of equals max keeps the first: 1, 1.0 and True are told apart
best = 0
for value in [1, 1.0, True, 0.5]:
    best = max(best, value)
print(repr(best))
other = 0
for value in [1, 1.0, True, 0.5]:
    other = max(value, other)
print(repr(other))
