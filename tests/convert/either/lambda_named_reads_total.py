# trap: a lambda with a name reads what items carry
total = 0
out = []
for i in range(4):
    total += i
    f = lambda v: v + total
    out.append(f(1))
print(out)
