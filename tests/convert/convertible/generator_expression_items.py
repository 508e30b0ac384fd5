# class: items from a generator expression
out = []
for value in (x * x for x in range(12) if x % 2):
    out.append(value + 1)
print(out)
