# trap: explicit init function
log = []


def note(x):
    log.append(x)
    return len(log)


class Base:
    def __init__(self, f):
        self.f = f

    def run(self, xs):
        out = []
        for x in xs:
            out.append(self.f(x))
        return out


class Noting(Base):
    def __init__(self):
        Base.__init__(self, note)


print(Base(abs).run([1, 2]))
print(Noting().run([3, 4]), log)
