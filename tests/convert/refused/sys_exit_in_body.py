# refused: sys.exit - the program ends in the middle of the loop
import sys

for n in range(5):
    print(n)
    if n == 3:
        sys.exit(4)
