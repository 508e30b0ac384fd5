# trap: a library's class was given an attribute
import fractions

fractions.Fraction.half = lambda self: self / 2
out = []
for n in range(1, 4):
    out.append(str(fractions.Fraction(n, 3).half()))
del fractions.Fraction.half
print(out)
