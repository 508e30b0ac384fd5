# class: objects with arrays and a list of their own
import numpy as np
class Body:
    def __init__(self, pos, vel, mass):
        self.pos = np.array(pos, dtype=float)
        self.vel = np.array(vel, dtype=float)
        self.mass = mass
        self.trail = []
    def orbit(self, steps, dt):
        for _ in range(steps):
            r = np.sqrt((self.pos ** 2).sum())
            acc = -self.pos / r ** 3
            self.vel = self.vel + acc * dt
            self.pos += self.vel * dt
            self.trail.append(float(r))
    def energy(self):
        return 0.5 * self.mass * float(self.vel @ self.vel)
bodies = [Body([1.0 + k, 0], [0, 1], k + 1) for k in range(5)]
energies = np.zeros(5)
for i, b in enumerate(bodies):
    b.orbit(50, 0.01)
    energies[i] = b.energy()
print(np.round(energies, 6), [len(b.trail) for b in bodies], bodies[2].pos.round(5).tolist())
