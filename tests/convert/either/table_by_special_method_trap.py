# trap: table by special method
log = []


def note(x):
    log.append(x)
    return len(log)


OPS = {"a": abs, "b": abs}
OPS.__setitem__("b", note)
out = []
for k in ["a", "b", "b"]:
    out.append(OPS[k](1))
print(out, log)
