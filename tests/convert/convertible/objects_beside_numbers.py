# a class without __eq__ does not make every difference, comparison and index of the text one of objects
import datetime as dt

import numpy as np


class Hit:
    def __init__(self, host, minute, size):
        self.host = host
        self.time = dt.datetime(2024, 5, 1) + dt.timedelta(minutes=minute)
        self.size = size


hits = [Hit("abc"[n % 3], n * n % 50, 10 * n) for n in range(12)]
per_host = {}
for hit in hits:
    per_host.setdefault(hit.host, []).append(hit)


def sessions(visits, gap=dt.timedelta(minutes=15)):
    groups = [[visits[0]]]
    for before, after in zip(visits, visits[1:]):
        if after.time - before.time > gap:
            groups.append([])
        groups[-1].append(after)
    return groups


summary = {}
for host, visits in sorted(per_host.items()):  # this loop
    groups = sessions(visits)
    lengths = [(g[-1].time - g[0].time).total_seconds() for g in groups]
    summary[host] = (len(groups), max(lengths))
print(summary)

image = np.arange(36.0).reshape(6, 6)
blurred = np.zeros((6, 6))
for y in range(1, 5):
    for x in range(1, 5):
        blurred[y, x] = image[y - 1 : y + 2, x - 1 : x + 2].mean()
print(blurred)
