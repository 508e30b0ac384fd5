# the call that writes also gives a name a value, and later writes it
def value(k):
    return sum(n * n for n in range(k))


with open("lines.txt", "w") as out:
    for k in range(5):
        out.write(f"{(v := value(k))}\n")
        print(v, file=out)
print(open("lines.txt").read(), v)
