# trap: super() in a method
class Base:
    def value(self, n):
        return n * 2


class Child(Base):
    def value(self, n):
        return super().value(n) + 1


child = Child()
out = []
for n in range(4):
    out.append(child.value(n))
print(out)
