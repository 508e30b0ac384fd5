# class: print without an end of line
for n in range(5):
    print(n * n, end=",")
print()
