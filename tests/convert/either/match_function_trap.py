# trap: match function
log = []


def note(x):
    log.append(x)
    return len(log)


match [abs, note]:
    case [_, f]:
        pass
out = []
for x in range(3):
    out.append(f(x))
print(out, log)
