# trap: an item fails in a change (generator next div), and again behind it
def gen(k):
    if k != 3:
        yield k
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
total = 0
rates = []
for k in range(5):
    v = next(gen(k), None)
    total += v
    rates.append(60 // (k - 3))
print(total, rates)
