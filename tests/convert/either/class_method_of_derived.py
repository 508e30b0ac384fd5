LOG = []
class S:
    def __init__(self, n):
        self.n = n
    @classmethod
    def of(cls, n):
        return cls(n)
class T(S):
    def __init__(self, n):
        self.n = n
        LOG.append(n)
out = []
for k in range(5):
    out.append(T.of(k).n)
print(out, LOG)
