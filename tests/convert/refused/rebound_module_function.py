# refused: math.sqrt - math.sqrt was replaced before the loop
import math

calls = []


def counting(x):
    calls.append(x)
    return calls.__len__()


math.sqrt, keep = counting, math.sqrt
out = []
for n in range(5):
    out.append(math.sqrt(n))
math.sqrt = keep
print(out)
