# trap: a list with a nan is compared
import math
vals = [1.0, math.nan, 2.0]
out = []
for v in vals:
    out.append(v if v != v else v * 1)
print(out == vals, math.nan in out, out.count(math.nan))
