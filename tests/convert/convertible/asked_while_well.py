# class: a number of unknown kind is compared only while all was well
samples = {"s1": [2.0, 2.2, 1.9], "s2": [3.5, 3.3, 9.0], "s3": [0.1, 0.2, 0.15], "s4": [5.0]}


def spread(v):
    return (max(v) - min(v)) / (sum(v) / len(v))


fine, single = True, False
worst, where = float("-inf"), None
for name, v in sorted(samples.items()): # this loop
    r = spread(v)
    if r > worst:
        worst, where = r, name
    fine = fine and r < 1
    single |= len(v) == 1
print(fine, single, round(worst, 4), where)
