# trap: function by or
log = []


def note(x):
    log.append(x)
    return len(log)


chosen = None
f = chosen or note
out = []
for x in [-1, -2]:
    out.append(f(x))
print(out, log)
