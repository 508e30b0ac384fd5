# trap: a method gives the object a field
class Sensor:
    def __init__(self, name, gain):
        self.name = name
        self.gain = gain
        self.readings = []
        self.calibrated = False
    def calibrate(self, reference):
        offset = 0.0
        for k in range(200):
            offset += (reference - offset) * 0.05 * self.gain
        self.offset = offset
        self.calibrated = True
        return offset
sensors = [Sensor("a", 0.5), Sensor("b", 0.9), Sensor("c", 1.1)]
for s in sensors:
    off = s.calibrate(2.5)
    print(f"{s.name}: {off:.5f} {s.calibrated}")
