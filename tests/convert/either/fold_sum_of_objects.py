# trap: Fractions and Decimals
from decimal import Decimal
from fractions import Fraction

a, b = Fraction(0), Decimal("0.1")
for n in range(1, 6):
    a += Fraction(1, n)
    b *= Decimal(n) / 3
print(a, b)
