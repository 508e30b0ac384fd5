class S:
    made = []
    def __init__(self, n):
        self.n = n
        S.made.append(n)
    @classmethod
    def of(cls, n):
        return cls(n)
out = []
for k in range(5):
    out.append(S.of(k).n)
print(out, S.made)
