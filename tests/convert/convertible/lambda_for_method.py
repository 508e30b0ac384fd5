# class: a method that calls the function it is given
import math


class Integrator:
    """Integrals by the midpoint rule."""

    def __init__(self, steps):
        self.steps = steps

    def integrate(self, function, low, high):
        width = (high - low) / self.steps
        total = 0.0
        for k in range(self.steps):
            total += function(low + (k + 0.5) * width)
        return total * width


integrator = Integrator(200)
for power in range(1, 5):
    print(power, round(integrator.integrate(lambda x: x ** power, 0, 1), 6))
print(round(integrator.integrate(math.sin, 0, math.pi), 5))
