# trap: table get default
log = []


def note(x):
    log.append(x)
    return len(log)


table = {"a": abs}
out = []
for k in ["a", "b", "c"]:
    out.append(table.get(k, note)(1))
print(out, log)
