# trap: every pair but an object with itself, by identity
class Body:
    def __init__(self, mass):
        self.mass = mass


bodies = [Body(1.0), Body(2.0), Body(3.0)]
forces = []
for a in bodies:
    force = 0.0
    for b in bodies:
        if a is b:
            continue
        force += a.mass * b.mass
    forces.append(force)
print(forces)
