# trap: an item fails in a change (list far key), and again behind it
def get(k):
    return k * 3 if k == 3 else k
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
total = [0] * 5
rates = []
for k in range(5):
    v = get(k)
    if k % 2 or k < 4:
        total[v] = k
    rates.append({0: 1, 1: 2, 2: 3, 4: 5}[k])
print(total, rates)
