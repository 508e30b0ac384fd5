# trap: keeping the books fails, after items further on were computed
def work(n):
    return [sum(range(i)) for i in range(n)]

limits = {0: 1, 1: 2, 2: 0}
counts = {}
try:
    for n in range(6):
        values = work(n)
        if len(values) in counts:
            print("again")
        counts[n] = len(values)
        if limits[n] < len(values):
            print("over", n, values)
except KeyError as error:
    print("missing", error, n)
print(counts)
