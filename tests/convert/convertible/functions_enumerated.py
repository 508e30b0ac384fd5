def one(x):
    return x + 1
def two(x):
    return x * 2
stages = [one, two]
out = []
for i, stage in enumerate(stages):
    out.append((i, stage(10)))
print(out)
