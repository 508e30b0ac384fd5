# refused: LOG - a function calls itself with another list
LOG = []


def note(where, n):
    where.append(n)
    if n > 0:
        note(LOG, n - 1)
    return len(where)


out = []
for i in range(5):
    out.append(note([], i))
print(out, LOG)
