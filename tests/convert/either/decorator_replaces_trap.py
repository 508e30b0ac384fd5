# trap: decorator replaces
log = []


def replaced(f):
    return other


def other(x):
    log.append(x)
    return -x


@replaced
def work(x):
    return x


out = []
for x in range(4):
    out.append(work(x))
print(out, log)
