# refused: tick - an object whose call changes it
class Tick:
    def __init__(self):
        self.n = 0

    def __call__(self):
        self.n += 1
        return self.n


tick = Tick()
out = []
for n in range(5):
    out.append(tick() + n)
print(out)
