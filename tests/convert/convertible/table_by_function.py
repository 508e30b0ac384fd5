import math
def build():
    return {"sin": math.sin, "sq": lambda x: x * x}
table = build()
out = []
for name in ["sin", "sq"]:
    out.append(table[name](2.0))
print(out)
