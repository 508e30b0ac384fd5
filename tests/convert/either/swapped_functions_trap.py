# trap: swapped functions
log = []


def note(x):
    log.append(x)
    return len(log)


first, second = abs, note
first, second = second, first
out = []
for x in [-1, -2]:
    out.append(first(x))
print(out, log)
