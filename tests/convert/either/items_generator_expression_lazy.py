# trap: a generator expression looks at what the body adds
out = []
for n in (len(out) + k for k in range(5)):
    out.append(n)
print(out)
