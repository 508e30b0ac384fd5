# class: lambda map
f = lambda x, y=2: x**y  # noqa: E731
out = []
for x in [1, 2, 3]:
    out.append(f(x))
print(out)
