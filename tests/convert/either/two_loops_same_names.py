# trap: the helper names of two converted loops must not meet
out = []
for n in range(3):
    out.append(n * 2)
for n in range(3):
    out.append(n * 3)
for n in range(3):
    out.append(n * 4)
print(out)
