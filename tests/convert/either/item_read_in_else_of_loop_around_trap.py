# trap: the else of a loop around reads the name of the last item
total = 0
for j in range(3):
    for k in range(4):
        total += k * j
else:
    print(k)
j = 0
while j < 3:
    for m in range(4):
        total += m * j
    j += 1
else:
    print(m)
print(total)
