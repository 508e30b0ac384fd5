# trap: the best so far is given two values, one after the other, and what gives them changes later in the body
best = 100
for n in [5, 3, 9, 3]:
    m = n * 2
    if m < best:
        best = n
        best = m
print(best)
least = None
for n in [5, 3, 9, 3]:
    if least is None or n < least:
        least = n
        least = n
    n += n
print(least)
