# trap: both names are the default of one function
def f(acc=[]):
    return acc
xs = f()
ys = f()
out = []
for i in range(4):
    out.append(len(ys) + i)
    xs.append(i ** 2)
print(out)
