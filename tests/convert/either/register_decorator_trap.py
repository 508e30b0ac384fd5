# trap: register decorator
TABLE = {}
log = []


def register(name):
    def keep(f):
        TABLE[name] = f
        return f

    return keep


@register("a")
def double(x):
    return 2 * x


@register("b")
def noted(x):
    log.append(x)
    return len(log)


out = []
for k in ["a", "b", "b"]:
    out.append(TABLE[k](3))
print(out, log)
