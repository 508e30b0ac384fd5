# trap: warnings are shown once
import warnings
warnings.simplefilter("once")
def f(x):
    warnings.warn("one text")
    return sum((x * k) % 11 for k in range(50))
out = {}
for x in range(6):
    out[x] = f(x)
print(out)
