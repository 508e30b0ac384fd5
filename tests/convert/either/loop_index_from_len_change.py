# trap: the bound is evaluated once
values = [1, 2, 3]
out = []
for i in range(len(values)):
    out.append(values[i] * len(values))
print(out)
