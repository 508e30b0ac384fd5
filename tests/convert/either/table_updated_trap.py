# trap: table updated
log = []


def note(x):
    log.append(x)
    return len(log)


OPS = {"a": abs, "b": abs}
OPS.update(b=note)
out = []
for k in ["a", "b", "b"]:
    out.append(OPS[k](1))
print(out, log)
