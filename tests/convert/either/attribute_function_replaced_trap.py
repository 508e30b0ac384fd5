# trap: attribute function replaced
log = []


def note(x):
    log.append(x)
    return len(log)


class Runner:
    def __init__(self, f):
        self.f = f

    def run(self, xs):
        out = []
        for x in xs:
            out.append(self.f(x))
        return out


r = Runner(abs)
print(r.run([1, 2]))
r.f = note
print(r.run([1, 2]), log)
