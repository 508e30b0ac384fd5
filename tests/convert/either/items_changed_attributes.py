# trap: attributes of the items are written
class Particle:
    def __init__(self, x, v):
        self.x = x
        self.v = v


particles = [Particle(n, n * 0.5) for n in range(5)]
for particle in particles:
    particle.x += particle.v * 0.1
    particle.v *= 0.99
print([(particle.x, particle.v) for particle in particles])
