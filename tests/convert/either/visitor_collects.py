# trap: items write to a collector that they were given before
class Sensor:
    def __init__(self, log):
        self.log = log

    def read(self, n):
        self.log.append(n)
        return len(self.log)


log = []
sensors = [Sensor(log) for _ in range(3)]
out = []
for n, sensor in enumerate(sensors):
    out.append(sensor.read(n))
print(out, log)
