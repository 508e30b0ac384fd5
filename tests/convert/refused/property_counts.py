# refused: meter - a property with a side effect
class Meter:
    def __init__(self):
        self._n = 0

    @property
    def reading(self):
        self._n += 1
        return self._n


meter = Meter()
out = []
for n in range(5):
    out.append(meter.reading * n)
print(out)
