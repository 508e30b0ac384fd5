# trap: what is decorated changes something
log = []


def twice(function):
    def wrapper(x):
        return function(x) + function(x)

    return wrapper


@twice
def note(x):
    log.append(x)
    return len(log)


out = []
for i in range(3):
    out.append(note(i))
print(out, log)
