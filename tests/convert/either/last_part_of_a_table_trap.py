# trap: what stands in a row of a table is changed after the loop
def work(b):
    return sum(k for k in range(50)) + len(b)


one = [1]
two = [2]
groups = {"a": {"x": one}, "b": {"x": two}}
last = None
for name in groups:
    w = work(name)
    last = groups[name]["x"]
two.append(7)
print(last, w)
