# trap: a statement behind the last import goes on in the next line
import math; values = [1,
    4, 9]
out = []
for v in values:
    out.append(math.sqrt(v))
print(out)
