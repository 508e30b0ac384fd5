"""A defaultdict is read where keys may be missing, and somebody looks at its keys, or at how often some were made."""

import itertools
from collections import defaultdict


def reach(graph, node):
    return len(graph[node])


def build():
    graph = defaultdict(list)
    graph[1].append(2)
    sizes = []
    for node in [1, 2, 3]:
        sizes.append(reach(graph, node))
    return graph, sizes


print(build())

twice = defaultdict(set)
twice["a"].add(1)
for turn in range(2):
    print(sorted(twice))
    found = []
    for key in "abc":
        found.append(reach(twice, key))
print(found)

seen = defaultdict(int)
view = seen.keys()
rows = []
for key in "xyz":
    rows.append(reach([[seen[key]]], 0))
print(rows, view)

while_going = defaultdict(list)
while_going[0].append(1)
try:
    lengths = []
    for key in while_going:
        lengths.append(reach(while_going, key + 1))
except RuntimeError as error:
    print(error)

counter = itertools.count()
numbers = defaultdict(lambda: next(counter))
drawn = []
for key in [1, 2, 1]:
    drawn.append(abs(numbers[key]))
print(drawn, next(counter))

other = same = defaultdict(list)
sizes = []
for key in range(3):
    sizes.append(reach(other, key))
print(sizes, len(same))

outer = defaultdict(lambda: defaultdict(int))
depths = []
for key in range(3):
    depths.append(reach(outer, key) + outer[0][key])
print(depths, dict(outer[0]))

known = defaultdict(list, {1: [1]})
asked = []
for key in range(3):
    if key in known:
        key = key + 1
        asked.append(len(known[key]))
print(asked, len(known))
