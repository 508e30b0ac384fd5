# trap: table inside table
log = []


def note(x):
    log.append(x)
    return len(log)


def plain(x):
    return x


OPS = {"g": {"a": plain, "b": plain}}
for group in OPS.values():
    group["b"] = note
out = []
for k in ["a", "b", "b"]:
    out.append(OPS["g"][k](1))
print(out, log)
