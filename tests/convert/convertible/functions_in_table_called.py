import operator
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul}
expressions = ["3 + 4", "10 - 2", "6 * 7", "8 / 2"]
out = []
unknown = []
for text in expressions:
    a, op, b = text.split()
    if op not in OPS:
        unknown.append(op)
        continue
    out.append(OPS[op](int(a), int(b)))
print(out, unknown)
