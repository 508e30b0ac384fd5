# trap: the module is asked for a name of the body
import sys
out = []
for i in range(4):
    y = i ** 2
    out.append(y + 1)
print(getattr(sys.modules[__name__], "y"), out)
