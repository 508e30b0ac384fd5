# trap: the items are functions
out = []
for function in [abs, lambda x: x + 1, float]:
    out.append(function(-2))
print(out)
