# trap: the key is another one when it is read
table = {0: "z", 1: "o", 2: "t", 3: "d", 4: "v"}
out = []
for n in range(4):
    table[n] = str(n) * 2
    n += 1
    if len(table[n]) == 1:
        out.append(table[n])
print(out)
