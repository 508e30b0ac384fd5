# class: infinite break
import itertools

for n in itertools.count(2):
    if all(n % d for d in range(2, n)) and n > 30:
        break
print(n)
