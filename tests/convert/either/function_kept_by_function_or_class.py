# trap: a function or class is given a function, which keeps a log, under the name of a harmless method
log = []


def note(value):
    log.append(value)
    return value


def helper():
    pass


class Stats:
    pass


helper.mean = note
Stats.mean = note
found = []
for x in range(4):
    found.append(helper.mean(x))
for x in range(4):
    found.append(Stats.mean(x * 2))
print(found, log)
