# trap: the loop stands in a local context
import decimal

out = []
with decimal.localcontext() as context:
    context.prec = 5
    for n in range(3, 7):
        out.append(decimal.Decimal(1) / n)
print(out)
