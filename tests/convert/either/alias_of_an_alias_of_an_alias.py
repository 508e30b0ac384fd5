# trap: an alias at the end of a long chain
a0 = [0] * 12
a1 = a0
a2 = a1
a3 = a2
a4 = a3
a5 = a4
a6 = a5
a7 = a6
a8 = a7
a9 = a8
a10 = a9
a11 = a10
for i in range(11):
    a11[i + 1] = a0[i] + 1
print(a0)
