# trap: a generator of items asks what the loop has kept
def work(n):
    return sum(i * i for i in range(n)) % 7

def numbers(seen):
    for n in range(12):
        if n not in seen:
            yield n

seen = []
for n in numbers(seen):
    value = work(n)
    if value in seen:
        continue
    seen.append(value)
print(seen)
