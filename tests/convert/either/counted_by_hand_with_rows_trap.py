# trap: counters by hand beside rows and books
import math

n = 0
rows = [[0, 0] for _ in range(5)]
for row in rows:
    row[0] = math.sqrt(n)
    row[1] += row[0] * 2
    n += 1
print(rows, n)

k = 0
best = {}
for word in ["aa", "b", "cc", "dd", "b"]:
    key = len(word) + math.floor(math.sqrt(k))
    if key in best and best[key] > 2:
        best[key] = 0
    best[key] = best.get(key, 0) + key
    if best[key] > 4:
        print("many", key, k)
    k += 1
print(best, k)

m = 0
y = [1.5, 2.5, 3.5, 4.5]
for v in [3, 4, 5, 6]:
    y[m] = y[m] * v
    y[m] = y[m] + math.sin(v)
    m += 1
print(y)
