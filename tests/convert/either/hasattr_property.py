# trap: hasattr runs a property with a memory
class Sensor:
    def __init__(self):
        self.asked = 0
    @property
    def ready(self):
        self.asked += 1
        return True
sensor = Sensor()
out = []
for n in range(4):
    out.append(n if hasattr(sensor, "ready") else -1)
print(out, sensor.asked)
