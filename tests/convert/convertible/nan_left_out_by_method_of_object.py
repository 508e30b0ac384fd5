# class: a list of numbers, of which one is None and one no number, is given to a method that leaves both out
class Sensor:
    def __init__(self, offset):
        self.offset = offset
        self.samples = []
        self.rejected = 0

    def load(self, raw):
        for v in raw:  # this loop
            if v is None or v != v:
                self.rejected += 1
                continue
            self.samples.append(v - self.offset)


sensors = [Sensor(0.5), Sensor(-1.0)]
for k, sensor in enumerate(sensors):
    raw = [0.3 * j * (k + 1) for j in range(9)]
    raw[5] = None
    raw[6 + k] = float("nan")
    sensor.load(raw)
print([(s.samples, s.rejected) for s in sensors])
