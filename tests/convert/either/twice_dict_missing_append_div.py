# trap: an item fails in a change (dict missing append div), and again behind it
def get(k):
    return 'm' if k == 3 else 'n'
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
total = {'n': []}
rates = []
for k in range(5):
    v = get(k)
    for step in range(2):
        total[v].append(k)
        rates.append(60 // (k - 3))
print(total, rates)
