# trap: sys modules
import sys

for n in range(3):
    sys.modules[f"fake{n}"] = sys
print("fake2" in sys.modules)
