# trap: a function of the body reads what items carry
out = []
level = 0
for n in range(4):
    def f(x):
        return x + level
    out.append(f(n))
    level = n
print(out)
