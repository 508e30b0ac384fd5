# refused: sys.path - the search path grows
import sys

before = len(sys.path)
for n in range(3):
    sys.path.append(f"/nowhere/{n}")
print(len(sys.path) - before)
