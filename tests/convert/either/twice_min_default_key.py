# trap: an item fails in a change (min default key), and again behind it
def get(k):
    return [] if k == 3 else [k, 2]
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
total = 0
rates = []
for k in range(5):
    v = min(get(k), default=None)
    if k % 2 or k < 4:
        total += v
    rates.append({0: 1, 1: 2, 2: 3, 4: 5}[k])
print(total, rates)
