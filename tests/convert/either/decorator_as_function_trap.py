# trap: decorator as function
log = []


def logged(f):
    def inner(x):
        log.append(x)
        return f(x)

    return inner


def work(x):
    return x * 2


work_logged = logged(work)
out = []
for x in range(4):
    out.append(work_logged(x))
print(out, log)
