# trap: identity asked by a function
import operator
MISSING = object()
vals = [1, MISSING, 3]
out = []
for v in vals:
    out.append(operator.is_(v, MISSING))
print(out)
