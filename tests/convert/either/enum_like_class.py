# trap: attributes of a plain class are no members
class Kind:
    A = [1]
    B = [2]
items = [Kind.A, [1], Kind.B]
out = []
for m in items:
    out.append(m is Kind.A)
print(out)
