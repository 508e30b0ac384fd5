# trap: prints between changes
total = 0
for n in range(4):
    print("adding", n)
    total += n
    print("added")
print(total)
