# class: identity - numbers that a function makes of what it is handed, of lists that are changed elsewhere
import random
import statistics
data = {name: [random.Random(name).gauss(0, 1) for _ in range(20)] for name in ("a", "b", "c")}
def percentile(values, q):
    values = sorted(values)
    return values[int(q * len(values))]
def interval(values, how):
    rnd = random.Random(3)
    found = []
    for _ in range(10):
        found.append(how([rnd.choice(values) for _ in values]))
    return percentile(found, 0.1), percentile(found, 0.9)
def mixed(values):
    pool = values + values
    random.Random(1).shuffle(pool)
    return pool[0]
intervals = {}
for name in data:  # this loop
    intervals[name] = interval(data[name], statistics.fmean)
print(intervals, [mixed(values) for values in data.values()])
data["a"].sort()
print(data["a"][0])
