# trap: a list of whole and other numbers are keys
cache = {}
def text(n):
    if n not in cache:
        cache[n] = str(n)
    return cache[n]
sizes = [n / 2 if n % 3 else n for n in range(12)]
out = []
for n in sizes:
    out.append(text(n))
print(out)
