# trap: for target in table
log = []


def note(x):
    log.append(x)
    return len(log)


fs = [abs, abs]
for fs[0] in [note]:
    pass
out = []
for x in range(3):
    out.append(fs[0](x))
print(out, log)
