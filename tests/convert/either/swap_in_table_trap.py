# trap: swap in table
log = []


def note(x):
    log.append(x)
    return len(log)


fs = [abs, note]
fs[0], fs[1] = fs[1], fs[0]
out = []
for x in range(3):
    out.append(fs[0](x))
print(out, log)
