# trap: frame
import sys

out = []
for n in range(3):
    out.append(sys._getframe().f_lineno)
print(len(set(out)))
