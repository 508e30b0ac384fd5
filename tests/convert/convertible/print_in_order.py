# class: print
for n in range(12):
    print("item", n, n * n, sep=" | ")
    if n % 4 == 0:
        print("  divisible")
print("done")
