# trap: a function of the body is called with what it does not take: the error names where it was made
out = []
rows = [(1, 2), (3, 4), (5,), (6, 7)]
for row in rows:
    def f(a, b):
        return a * 10 + b
    out.append(f(*row))
print(out)
