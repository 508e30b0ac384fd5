# trap: print to stderr and file
import sys
with open("o.txt", "w") as out:
    for n in range(3):
        print(n, file=out)
        print(n, file=sys.stderr)
print(open("o.txt").read())
