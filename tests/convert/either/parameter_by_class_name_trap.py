# trap: parameter by class name
log = []


def note(x):
    log.append(x)
    return len(log)


class A:
    def run(self, f, xs):
        out = []
        for x in xs:
            out.append(f(x))
        return out


a = A()
print(a.run(abs, [1, 2]))
print(A.run(a, note, [3, 4]), log)
