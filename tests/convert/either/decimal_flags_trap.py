import decimal
decimal.getcontext().prec = 10
out = []
for n in range(3, 6):
    out.append(decimal.Decimal(1) / n)
print(out, decimal.getcontext().flags[decimal.Inexact])
