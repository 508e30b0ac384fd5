# trap: a container of new lists gets one list from outside
def collect(items, spare):
    groups = {}
    for item in items:
        if item == 2:
            groups[item] = spare
        groups.setdefault(item, []).append(item)
    return len(groups)


spare, found = [], []
for n in range(4):
    found.append(collect(range(n), spare))
print(found, spare)
