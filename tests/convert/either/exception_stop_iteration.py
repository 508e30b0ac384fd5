# trap: StopIteration
out = []
try:
    for n in range(4):
        if n == 2:
            raise StopIteration("two")
        out.append(n)
except StopIteration as error:
    print("stopped", error)
print(out)
