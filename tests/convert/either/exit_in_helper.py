# trap: the helper ends the program
import sys


def check(n):
    if n == 3:
        sys.exit("three is not allowed")
    return n


out = []
for n in range(5):
    out.append(check(n))
    print(n)
