# trap: an object with a set comes back, and its order is shown
class Box:
    def __init__(self, n):
        s = set(range(0, 8 * n, 8))
        for k in range(0, 8 * (n - 3), 8):
            s.discard(k)
        s.add(1)
        self.s = s
out = []
for i in range(5):
    out.append(Box(i + 5))
for o in out:
    for x in o.s:
        print(x)
