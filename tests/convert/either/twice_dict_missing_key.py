# trap: an item fails in a change (dict missing key), and again behind it
def get(k):
    return 'm' if k == 3 else 'n'
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
total = {'n': 0}
rates = []
for k in range(5):
    v = get(k)
    for step in range(2):
        total[v] += k
        rates.append({0: 1, 1: 2, 2: 3, 4: 5}[k])
print(total, rates)
