# trap: a class makes one object
class One:
    it = None
    def __new__(cls, k):
        if cls.it is None:
            cls.it = super().__new__(cls)
            cls.it.n = 0
        return cls.it
rows = [One(k) for k in range(4)]
def f(row):
    return row.n + 1
for row in rows:
    row.n = f(row)
    row.m = row.n * 2
print([r.m for r in rows])
