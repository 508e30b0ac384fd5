# class: objects move themselves
import math
class Particle:
    def __init__(self, x, y, vx, vy):
        self.x, self.y, self.vx, self.vy = x, y, vx, vy
        self.age = 0
    def move(self, dt, steps):
        for _ in range(steps):
            ax = -self.x + 0.1 * math.sin(self.y)
            ay = -self.y
            self.vx += ax * dt
            self.vy += ay * dt
            self.x += self.vx * dt
            self.y += self.vy * dt
            self.age += 1
particles = [Particle(0.1 * i, 1.0, 0.0, 0.2 * i) for i in range(8)]
for p in particles:
    p.move(0.01, 50)
for p in particles:
    print(round(p.x, 6), round(p.y, 6), p.age)
