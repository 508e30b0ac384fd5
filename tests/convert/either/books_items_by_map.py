# trap: the items come from map, whose function asks the books
seen = []

def prepare(n):
    return n + len(seen)

def work(n):
    return sum(range(n)) % 9

for n in map(prepare, range(8)):
    value = work(n)
    if value in seen:
        print("again", n)
        continue
    seen.append(value)
print(seen)
