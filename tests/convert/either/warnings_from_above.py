# trap: a warning names the line of the caller
import warnings
def f(x):
    warnings.warn(f"at {x}", stacklevel=2)
    return x * 2
out = []
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for x in range(6):
        out.append(f(x))
print(out, len({w.lineno for w in caught}), {w.filename.rpartition("/")[2] for w in caught})
