# trap: a function that the books call reads what the item computed, as a global
def work(n):
    return sum(range(n))

def label(prefix):
    return f"{prefix}{value}"

names = {}
for n in range(5):
    value = work(n)
    size = value % 4
    if size in names:
        print("again", label("v"))
    names[size] = label("w")
print(names)
