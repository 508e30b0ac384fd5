# trap: a generator that was made before asks what the loop has kept
def work(n):
    return sum(i * i for i in range(n)) % 7

seen = []
numbers = (n for n in range(12) if n not in seen)
for n in numbers:
    value = work(n)
    if value in seen:
        continue
    seen.append(value)
print(seen)
