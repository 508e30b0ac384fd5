# trap: variables of a function that have no value yet, or no more, where the loop reads them
def run(xs):
    out = []
    for n in xs:
        out.append(n * later)
    later = 3
    return out


try:
    print(run([1, 2]))
except UnboundLocalError as error:
    print(error)


def early(xs, flag):
    if flag:
        scale = 2
    out = []
    for n in xs:
        out.append(n * scale)
    return out


def late(xs):
    def show():
        return later

    out = []
    for n in xs:
        out.append(n + show())
    later = 1
    return out


def deleted(xs):
    k = 3
    del k
    out = []
    for n in xs:
        out.append(n * k)
    return out


def around(xs):
    out = []
    for x in xs:
        inner = []
        for n in xs:
            inner.append(n * seen if x > 1 else n)
        seen = x
        out.append(inner)
    return out


def listed(xs):
    def f(n):
        return n

    out = [f(n * later) for n in xs]
    later = 1
    return out


for call in (lambda: early([1], True), lambda: early([1], False), lambda: late([1]), lambda: deleted([1]),
             lambda: around([1, 2]), lambda: listed([1])):
    try:
        print(call())
    except NameError as error:
        print(type(error).__name__, error)
for i in range(3):
    try:
        print(i * missing)
    except NameError as error:
        print(type(error).__name__, error)
out = []
for i in range(3):
    out.append(i * missing)
missing = 2
