# class: waiting times drawn for each load: means in a table, the greatest in a list
"""Monte Carlo of a queue, with tables of results per load and replication."""
import json
import os
import random
import statistics

LOADS = (0.5, 0.7, 0.9)
REPS = 6


def simulate(load, seed, n=300):
    rnd = random.Random(seed)
    clock = free = 0.0
    waits = []
    for _ in range(n):
        clock += rnd.expovariate(load)
        begin = max(clock, free)
        waits.append(begin - clock)
        free = begin + rnd.expovariate(1.0)
    return waits


means = [[0.0] * REPS for _ in LOADS]
worst = [0.0] * len(LOADS)
for i, load in enumerate(LOADS):  # this loop
    for r in range(REPS):
        waits = simulate(load, 100 * i + r)
        means[i][r] = statistics.fmean(waits)
        worst[i] = max(worst[i], max(waits))

os.makedirs("runs", exist_ok=True)
index = {}
for i, load in enumerate(LOADS):
    for r in range(REPS):
        waits = simulate(load, 100 * i + r)
        name = f"runs/load{i}_rep{r:02d}.json"
        with open(name, "w") as f:
            json.dump({"load": load, "waits": [round(w, 4) for w in waits[:5]]}, f)
        index[name] = len(waits)

bins = [0] * 10
for i, load in enumerate(LOADS):
    for w in simulate(load, i):
        bins[min(9, int(w))] += 1

summary = {}
for i, load in enumerate(LOADS):
    row = sorted(means[i])
    summary[load] = (round(row[0], 5), round(statistics.median(row), 5), round(row[-1], 5))

total = 0
for name in sorted(index):
    with open(name) as f:
        data = json.load(f)
    total += len(data["waits"])

print(means, worst)
print(bins, summary, total)
print(sorted(os.listdir("runs"))[:4])
