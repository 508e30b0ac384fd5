# trap: the function says when it computes
cache = {}
def slow(n):
    if n not in cache:
        print("computing", n)
        cache[n] = n ** 2
    return cache[n]
out = []
for n in [3, 1, 3, 2, 1, 3]:
    out.append(slow(n))
print(out)
