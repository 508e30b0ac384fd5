# trap: table filled later
log = []


def note(x):
    log.append(x)
    return len(log)


def plain(x):
    return x


OPS = {"a": plain}
alias = OPS
alias["b"] = note
out = []
for k in ["a", "b", "b"]:
    out.append(OPS[k](1))
print(out, log)
