# trap: table by class method
log = []


def note(x):
    log.append(x)
    return len(log)


steps = [abs]
list.append(steps, note)
OPS = {"a": abs}
dict.update(OPS, b=note)
out = []
for x in [1, 2, 3]:
    out.append(steps[-1](x) + OPS["b"](x))
print(out, log)
