# trap: an item fails in a change (list index fn), and again behind it
def get(k):
    return 'x' if k == 3 else k
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
total = [0] * 5
rates = []
for k in range(5):
    v = get(k)
    for step in range(2):
        total[v] = k
        rates.append(risky(k))
print(total, rates)
