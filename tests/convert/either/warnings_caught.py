# trap: warnings are errors inside the item
import warnings
def f(x):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            warnings.warn(f"at {x}")
        except UserWarning as w:
            return str(w)
    return x * 2
out = []
for x in range(4):
    out.append(f(x))
print(out)
