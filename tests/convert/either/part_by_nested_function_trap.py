# trap: part by nested function
def f(items, x):
    def go(n):
        box = [items]
        box[0].append(n)
    go(x)
    return x
shared = []
out = []
for x in range(4):
    out.append(f(shared, x))
print(shared, out)
