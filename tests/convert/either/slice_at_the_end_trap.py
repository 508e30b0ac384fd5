# trap: a slice that makes the list longer
out = []
for i in range(3):
    out[len(out):] = [i ** 2]
print(out)
