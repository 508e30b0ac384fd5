# trap: the base of a class is chosen while the program runs
COUNT = []


class Base(Exception):
    pass


class Noting(Exception):
    def __init__(self, *args):
        COUNT.append(len(args))
        super().__init__(*args)


if len(COUNT) == 0:
    Base = Noting


class Bad(Base):
    def __init__(self, n):
        super().__init__(f"bad {n}")
        self.n = n


def check(n):
    if n % 2:
        raise Bad(n)
    return n


out = []
for x in range(6):
    try:
        out.append(check(x))
    except Bad as error:
        out.append(-error.n)
print(out, COUNT)
