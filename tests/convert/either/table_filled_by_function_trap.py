# trap: table filled by function
log = []


def note(x):
    log.append(x)
    return len(log)


def plain(x):
    return x


def put(table, key, f):
    table[key] = f


OPS = {"a": plain, "b": plain}
put(OPS, "b", note)
out = []
for k in ["a", "b", "b"]:
    out.append(OPS[k](1))
print(out, log)
