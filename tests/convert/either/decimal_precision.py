# trap: the precision belongs to the process
import decimal

decimal.getcontext().prec = 50
out = []
for n in range(3, 7):
    out.append(decimal.Decimal(1) / n)
print(out)
