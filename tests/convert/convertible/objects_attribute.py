# class: objects attribute
class Particle:
    def __init__(self, x):
        self.x = x
        self.v = 1.0


particles = [Particle(n) for n in range(4)]
for p in particles:
    p.x = p.x + p.v * 0.1
print([p.x for p in particles])
