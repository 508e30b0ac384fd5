# trap: getattr runs a property with a memory
class Meter:
    def __init__(self):
        self.reads = 0
    @property
    def level(self):
        self.reads += 1
        return self.reads * 10
meter = Meter()
out = []
for n in range(4):
    out.append(getattr(meter, "level") + n)
print(out, meter.reads)
