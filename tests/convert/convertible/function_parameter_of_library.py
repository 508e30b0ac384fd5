import random, statistics
def bootstrap(data, statistic, n):
    estimates = []
    for seed in range(n):
        rng = random.Random(seed)
        estimates.append(statistic([rng.choice(data) for _ in data]))
    return estimates
print(bootstrap([1, 2, 3.5], statistics.mean, 5))
print(bootstrap([1, 2, 3.5], statistics.median, 5))
