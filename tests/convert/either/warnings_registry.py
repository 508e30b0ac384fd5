# trap: the body reads the register of warnings
import warnings
def f(x):
    warnings.warn("text")
    return x + len(globals().get("__warningregistry__", {}))
out = []
for x in range(3):
    out.append(f(x))
print(out)
