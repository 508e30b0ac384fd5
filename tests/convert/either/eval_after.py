# trap: eval reads a name of the loop afterwards
last = 0
for n in range(5):
    square = n * n + 1
print(eval("square + 1"))
