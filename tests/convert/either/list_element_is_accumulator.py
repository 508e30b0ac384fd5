# trap: results[0] is a running total that an item also reads through a function
totals = [0]


def so_far():
    return totals[0]


out = []
for n in range(5):
    totals[0] += n
    out.append(so_far())
print(out)
