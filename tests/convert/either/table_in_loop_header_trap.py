# trap: table in loop header
log = []


def note(x):
    log.append(x)
    return len(log)


def swap(values):
    values[0] = note


use = [swap]
for table in ([abs, abs],):
    use[0](table)
    out = []
    for f in table:
        out.append(f(1))
    print(out, log)
