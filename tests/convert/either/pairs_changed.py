# trap: pairs hold the items' own lists
import itertools

groups = [[[1], [2]], [[3], [4], [5]]]


def link(rows):
    for a, b in itertools.combinations(rows, 2):
        a.append(b[0])
    return len(rows[0])


sizes = []
for rows in groups:
    sizes.append(link(rows))
print(sizes, groups)
