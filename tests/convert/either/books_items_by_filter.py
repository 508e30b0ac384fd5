# trap: the items come from filter, which leaves out what the books have
seen = {}

def work(n):
    return sum(range(n)) % 9

for n in filter(lambda n: n not in seen.values(), range(12)):
    value = work(n)
    if value in seen:
        print("again", n)
        continue
    seen[value] = n + 1
print(seen)
