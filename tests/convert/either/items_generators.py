# trap: the items are generators
out = []
for numbers in [range(3), (x * x for x in range(4)), iter([5])]:
    out.append(sum(numbers))
print(out)
