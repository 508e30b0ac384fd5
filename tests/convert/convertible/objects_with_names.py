# class: objects with names of their own, in a list
import math
class Star:
    def __init__(self, name, mass, spectrum):
        self.name, self.mass, self.spectrum = name, mass, spectrum
        self.lum = 0.0
def luminosity(star):
    return sum(star.spectrum) * star.mass ** 3.5
lines = [1.0, 2.0, 3.0]
sun = Star("sun", 1.0, lines)
vega = Star("vega", 2.1, lines)
stars = [sun, vega, Star("x", 0.5, [0.1])]
for star in stars:
    star.lum = luminosity(star)
    star.mag = -2.5 * math.log10(star.lum)
print([round(s.mag, 5) for s in stars], sun.lum)
