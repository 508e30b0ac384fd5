# trap: write under another name
import sys

write = sys.stdout.write
for n in range(5):
    write(f"{n};")
print()
