# trap: default list grows under its name
BUF = []
def f(x, *, buf=BUF):
    return [x] + buf
out = []
for k in range(4):
    out.append(f(k))
    BUF.append(k)
print(out)
