# trap: sys.stdout.write
import sys

for n in range(5):
    sys.stdout.write(f"{n};")
sys.stdout.write("\n")
