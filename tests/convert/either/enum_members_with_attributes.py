# trap: members of an enumeration get attributes when they are made, which a worker does not do
import enum
class Planet(enum.Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    VENUS = (4.869e+24, 6.0518e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    def gravity(self):
        return 6.67e-11 * self.mass / self.radius ** 2
out = []
for p in Planet:
    out.append(p.gravity())
print(out)
