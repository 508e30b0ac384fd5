# trap: functions that are made in a loop share a cache
cache = {}
functions = []
for k in range(1, 4):
    def scaled(n, k=k):
        if n not in cache:
            cache[n] = n * 2
        return cache[n]
    functions.append(scaled)
out = []
for n in range(4):
    out.append(scaled(n))
print(out)
