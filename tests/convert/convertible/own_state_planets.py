# class: planets on their orbits
import math
class Planet:
    G = 4 * math.pi ** 2
    def __init__(self, name, a, e):
        self.name = name
        self.x, self.y = a * (1 - e), 0.0
        self.vx = 0.0
        self.vy = math.sqrt(self.G / a * (1 + e) / (1 - e))
        self.orbit = []
    def update(self, dt):
        r3 = (self.x ** 2 + self.y ** 2) ** 1.5
        self.vx -= self.G * self.x / r3 * dt
        self.vy -= self.G * self.y / r3 * dt
        self.x += self.vx * dt
        self.y += self.vy * dt
        self.orbit.append((self.x, self.y))
planets = [Planet("earth", 1.0, 0.0167), Planet("mars", 1.524, 0.0934), Planet("venus", 0.723, 0.0068)]
for planet in planets:
    for _ in range(100):
        planet.update(0.002)
    print(planet.name, round(planet.x, 5), round(planet.y, 5), len(planet.orbit))
