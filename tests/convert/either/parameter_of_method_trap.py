# trap: parameter of method
log = []


def note(x):
    log.append(x)
    return len(log)


class A:
    def run(self, f, xs):
        return [f(x) for x in xs]


class B(A):
    def run(self, f, xs):
        out = []
        for x in xs:
            out.append(f(x))
        return out


for thing in (A(), B()):
    print(thing.run(note, [1, 2]), log)
