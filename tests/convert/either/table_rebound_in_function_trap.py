# trap: table rebound in function
log = []


def note(x):
    log.append(x)
    return len(log)


def reset():
    global OPS
    OPS = {"a": note}


OPS = {"a": abs}
reset()
out = []
for x in range(3):
    out.append(OPS["a"](x))
print(out, log)
