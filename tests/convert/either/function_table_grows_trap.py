OPS = {"+": lambda a, b: a + b}
n = 0
def sneaky(a, b):
    global n
    n += 1
    return n
OPS["s"] = sneaky
out = []
for k in "+s+s":
    out.append(OPS[k](1, 2))
print(out)
