# refused: __contains__ - `in` with a side effect
class Pool:
    def __init__(self):
        self.asked = []

    def __contains__(self, value):
        self.asked.append(value)
        return len(self.asked) % 2 == 0


pool = Pool()
out = []
for n in range(5):
    out.append(n in pool)
print(out)
