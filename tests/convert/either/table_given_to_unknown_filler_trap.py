# trap: table given to unknown filler
log = []


def note(x):
    log.append(x)
    return len(log)


def fill(tables, name):
    for table in tables:
        table[name] = note


OPS = {"a": abs, "b": abs}
fillers = [fill]
fillers[0]([OPS], "b")
out = []
for k in ["a", "b", "b"]:
    out.append(OPS[k](1))
print(out, log)
