# trap: a nan is found again because it is the same object
missing = float("nan")

def measure(n):
    return missing if n % 3 == 0 else sum(range(n))

seen = []
for n in range(9):
    value = measure(n)
    if value in seen:
        continue
    seen.append(value)
print(seen)
