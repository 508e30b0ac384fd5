class Meta(type):
    seen = []
    def __call__(cls, *a):
        Meta.seen.append(a)
        return super().__call__(*a)
class S(metaclass=Meta):
    def __init__(self, n):
        self.n = n
    @classmethod
    def of(cls, n):
        return cls(n)
out = []
for k in range(5):
    out.append(S.of(k).n)
print(out, Meta.seen)
