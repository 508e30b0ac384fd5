# trap: factory reads loop variable
def make():
    return lambda x: x + i


add = make()
out = []
for i in range(4):
    out.append(add(10))
print(out)
