# trap: an item fails in a change (dict part fn), and again behind it
def rec(k):
    d = {'v': k}
    if k == 3:
        d['v'] = None
    return d
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
total = 0
rates = []
for k in range(5):
    v = rec(k)['v']
    if k % 2 or k < 4:
        total += v
    rates.append(risky(k))
print(total, rates)
