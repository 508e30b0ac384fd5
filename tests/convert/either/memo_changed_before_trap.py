# trap: a kept list was changed before the loop
cache = {}
def name(n):
    if n not in cache:
        cache[n] = [n]
    return cache[n]
name(1).append("x")
out = []
for n in [1, 2, 1]:
    out.append(sum(1 for _ in name(n)))
print(out)
