# refused: total - an accumulator of an own class whose += is not a fold of terms
class Log:
    def __init__(self):
        self.parts = []

    def __iadd__(self, other):
        self.parts.append((len(self.parts), other))
        return self

    def __add__(self, other):
        return len(self.parts) + other


total = Log()
out = []
for n in range(4):
    total += n
    out.append(total + 1)
print(total.parts, out)
