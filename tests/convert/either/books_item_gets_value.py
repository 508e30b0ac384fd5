# trap: the name of the item gets what was computed, and the books keep it
data = [[n, n % 3] for n in range(6)]
seen = []
table = {}
total = 0
def work(x):
    v = sum(x) + x[0]
    return sum(range(v)) + 0
for i, x in enumerate(data):
    v = sum(i for i in range(work(x) % 9))
    row = [v] * 2
    x = v
    total += v
    if v not in table:
        table[v] = []
    table[v] = x
    print(v, total, len(seen))
print(total, sorted(map(str, table)), seen, data)
