# trap: the body counts recorded warnings
import warnings
def f(x):
    warnings.warn(f"at {x}")
    return x * 2
out = []
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for x in range(6):
        out.append(f(x) + len(caught))
print(out)
