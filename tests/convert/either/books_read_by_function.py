# trap: what is computed asks a function that looks at the books
known = {}

def cost(n):
    return sum(i for i in range(n)) + len(known)

best = None
for n in range(8):
    value = cost(n) % 11
    known[n] = {"value": value}
    if best is None or value > known[best]["value"]:
        best = n
print(known, best)
