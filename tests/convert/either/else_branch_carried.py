# trap: else branch carried
flag = 0
out = []
for n in range(5):
    if n == 2:
        flag = 1
    else:
        out.append(flag)
print(out)
