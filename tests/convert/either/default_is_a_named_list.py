# trap: default is a named list
BUF = []
def f(x, buf=BUF):
    buf.append(x)
    return len(buf)
out = []
for k in range(4):
    out.append(f(k))
print(out)
