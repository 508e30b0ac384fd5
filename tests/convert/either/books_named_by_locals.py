# trap: a name of the item is read by way of globals()
def work(n):
    return sum(range(n))

def report():
    return globals()["value"]

seen = []
for n in range(5):
    value = work(n)
    other = value + 1
    if other in seen:
        continue
    seen.append(other + report())
print(seen)
