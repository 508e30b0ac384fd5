# class: sys.exit after the loop
import sys

errors = 0
for n in range(20):
    if n % 6 == 5:
        errors += 1
sys.exit(errors)
