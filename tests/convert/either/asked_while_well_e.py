# trap: what a question is asked of only while all was well (e)
class T:
    def __init__(self, v):
        self.v = v
    def __lt__(self, o):
        print("asked", self.v)
        return self.v < o
ok, seen = True, []
for v in [1, 2, 30, 4]:
    r = T(v)
    ok = ok and r < 10
    seen.append(v)
print(ok, seen)
