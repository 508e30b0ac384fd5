# trap: the loop variable is deleted
out = []
for n in range(3):
    out.append(n)
    del n
try:
    print(n)
except NameError:
    print("no n")
print(out)
