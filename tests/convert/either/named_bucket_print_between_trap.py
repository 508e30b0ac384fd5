# trap: something is printed after the key was missing
groups = {0: []}
for n in range(3):
    bucket = groups[n]
    print("item", n)
    bucket.append(n ** 2)
print(groups)
