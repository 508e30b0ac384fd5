# trap: a function reads one of the objects by its name
class Star:
    def __init__(self, name, mass):
        self.name, self.mass = name, mass
        self.lum = 1.0
def rel(star):
    return star.mass * sun.lum + 1
sun = Star("sun", 1.0)
vega = Star("vega", 2.1)
stars = [sun, vega, Star("x", 0.5)]
for star in stars:
    star.lum = rel(star)
    star.twice = star.lum * 2
print([round(s.twice, 5) for s in stars], sun.lum)
