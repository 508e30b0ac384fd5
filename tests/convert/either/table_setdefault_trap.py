# trap: table setdefault
log = []


def note(x):
    log.append(x)
    return len(log)


table = {}
table.setdefault("a", []).append(note)
out = []
for x in [1, 2, 3]:
    for step in table["a"]:
        out.append(step(x))
print(out, log)
