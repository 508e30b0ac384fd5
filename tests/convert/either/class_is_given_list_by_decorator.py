# trap: a decorator or a method gives a class a list, which all objects share
def registered(owner):
    owner.seen = []
    return owner


@registered
class A:
    def note(self, x):
        self.seen.append(x)
        return len(self.seen)


class B:
    @classmethod
    def begin(cls):
        cls.kept = []

    def keep(self, x):
        self.kept.append(x)
        return len(self.kept)


counts = []
for x in range(4):
    a = A()
    counts.append(a.note(x))
B.begin()
for x in range(4):
    counts.append(B().keep(x * 2))
print(counts, A.seen, B.kept)
