# refused: __format__ - an f-string calls __format__, which remembers
class Stamp:
    def __init__(self):
        self.n = 0

    def __format__(self, how):
        self.n += 1
        return str(self.n)


stamp = Stamp()
out = []
for n in range(4):
    out.append(f"{stamp}:{n}")
print(out)
