# trap: iterator in zip
stream = iter(range(10))
out = []
for a, b in zip(stream, stream):
    out.append(a * b)
print(out, list(stream))
