# trap: the subclass has its own version
class Base:
    def value(self, n):
        return n


class Counting(Base):
    seen = 0

    def value(self, n):
        Counting.seen += 1
        return n + Counting.seen


thing = Counting()
out = []
for n in range(4):
    out.append(thing.value(n))
print(out)
