# trap: each element is compared with the first by identity
from collections import Counter
def f(i):
    return "odd number" if i * i % 2 else "even number"
res = []
for i in range(6):
    res.append(f(i))
first = res[0]
for r in res:
    if r is first:
        print("again")
    else:
        print("other")
