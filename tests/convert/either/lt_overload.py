# trap: lt overload
class V:
    calls = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        V.calls += 1
        return self.n < other.n


best = V(10)
for n in [5, 7, 3]:
    v = V(n)
    if v < best:
        best = v
print(best.n, V.calls)
