# trap: kept dict subclass
class D(dict):
    def __contains__(self, k):
        return len(self) > 2
d = D()
for n in range(8):
    k = str(n * n % 5)
    if k not in d:
        d[k] = n
print(d)
