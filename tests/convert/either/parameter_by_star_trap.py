# trap: parameter by star
log = []


def note(x):
    log.append(x)
    return len(log)


def run(f, xs):
    out = []
    for x in xs:
        out.append(f(x))
    return out


print(run(abs, [1, 2]))
arguments = (note, [3, 4])
print(run(*arguments), log)
