# trap: the method above changes what the one below was given
class Base:
    def fill(self, row):
        row.append(len(row))
        return sum(row)


class Child(Base):
    def fill(self, row):
        return 2 * super().fill(row)


row = [1]
worker = Child()
out = []
for x in range(4):
    out.append(worker.fill(row) + x)
print(out, row)
