# trap: the list of the class is given beside a number
class Base:
    shared = []
    def __init__(self, parts, scale):
        (self.rows, self.k) = (self.shared, 2)
        for part in parts:
            self.rows.append(part.size() * scale)
class Part:
    def __init__(self, n):
        self.n = n
    def size(self):
        return self.n + len(Base.shared)
alias = Base.shared
def count():
    return len(Base.shared)
Base([Part(1), Part(2), Part(5)], 3)
Base([Part(1), Part(2), Part(5)], 3)
print(Base.shared)
