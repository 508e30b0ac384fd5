# trap: the name of an import is given another value by the loop
import itertools
for n in itertools.count(1):
    if n * n > 50 and n % 4 == 0:
        break
    itertools = 0
print(n)
