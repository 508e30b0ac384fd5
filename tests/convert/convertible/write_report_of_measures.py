import statistics
def report(k):
    values = [((k + 1) * j * 7919) % 101 for j in range(50)]
    mean = sum(values) / len(values)
    var = sum((v - mean) ** 2 for v in values) / (len(values) - 1)
    with open(f"r{k}.txt", "w") as out:
        print(k, mean, var, statistics.median(values), file=out)
    return mean
means = []
for k in range(6):
    means.append(report(k))
print(means)
