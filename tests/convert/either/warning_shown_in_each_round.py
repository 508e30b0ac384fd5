# trap: a warning that the block shows in each round is shown once
import warnings
out = []
for x in [3, 1, 0, 2, 1]:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn('careful')
        out.append(x)
print(out)
