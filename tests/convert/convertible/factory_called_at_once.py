def adder(n):
    def add(x):
        return x + n
    return add

out = []
for i in range(5):
    out.append(adder(i)(10))
print(out)
