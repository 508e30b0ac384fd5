# trap: the text shows warnings itself
import warnings
shown = []
def show(message, category, filename, lineno, file=None, line=None):
    shown.append(str(message))
warnings.showwarning = show
def f(x):
    warnings.warn(f"at {x}")
    return x * 2
out = []
for x in range(6):
    out.append(f(x))
print(out, shown)
