# trap: parameter given loop variable closure
def run(f, xs):
    out = []
    for x in xs:
        out.append(f(x))
    return out


fs = []
for k in range(3):
    fs.append(lambda x: x * k)
for f in fs:
    print(run(f, [1, 2]))
print(run(lambda x: x + k, [1, 2]))
