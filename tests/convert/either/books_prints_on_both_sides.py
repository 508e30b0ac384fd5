# trap: the function prints, and so does the loop
def work(n):
    print("working on", n)
    return sum(range(n)) % 4

seen = {}
for n in range(6):
    value = work(n)
    if value in seen:
        print("again", value, seen[value])
        continue
    seen[value] = n
    print("new", value)
print(seen)
