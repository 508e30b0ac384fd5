# trap: the filter belongs to the process
import warnings

warnings.simplefilter("error")
out = []
for n in range(3):
    try:
        warnings.warn(f"item {n}", stacklevel=1)
        out.append("warned")
    except UserWarning as warning:
        out.append(str(warning))
print(out)
