# trap: the loop goes through the books beside the items
def work(n):
    return sum(range(n)) % 5 + 1

seen = [1]
for n, old in zip(range(3, 12), seen):
    value = work(n + old)
    if value in seen:
        print("again", n, old)
    seen.append(value)
print(seen)
