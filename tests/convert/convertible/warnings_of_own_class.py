# class: functions warn, and a filter ignores some
import warnings
class DataWarning(UserWarning):
    pass
warnings.filterwarnings("ignore", category=DataWarning)
def f(x):
    if x == 3:
        warnings.warn("three", DataWarning)
    s = 0
    for k in range(100):
        s += (x * k) % 7
    return s
out = []
for x in range(6):
    out.append(f(x))
print(out)
