# trap: the items are modules
import math
import string

out = []
for module in [math, string]:
    out.append(module.__name__)
print(out)
