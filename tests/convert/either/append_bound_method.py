# trap: the bound method append under a short name
out = []
add = out.append
for n in range(5):
    add(n * n)
print(out)
