# trap: the new value is a list from before the loop
log = []


def note(row):
    row = log
    row.append(len(log))
    return len(row)


sizes = []
for row in [[1], [2], [3]]:
    sizes.append(note(row))
print(sizes, log)
