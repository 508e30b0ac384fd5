# trap: a function of the body fills a list of the item
out = []
for n in range(4):
    acc = []
    def f(x):
        acc.append(x * n)
        return len(acc)
    for x in range(5):
        f(x)
    out.append(sum(acc))
print(out)
