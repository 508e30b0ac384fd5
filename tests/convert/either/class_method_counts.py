class S:
    count = 0
    def __init__(self, n):
        self.n = n
    @classmethod
    def of(cls, n):
        cls.count += 1
        return cls(n)
out = []
for k in range(5):
    out.append(S.of(k).n)
print(out, S.count)
