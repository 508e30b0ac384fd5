# trap: a dict of numbers has a text, and the same item fails behind it
d = {0: 1, 1: 2, 2: "a", 3: 4, 4: 5}
def other(i):
    return [10, 20][i] if i < 2 else 1 // (i - 2)
total = 0
for i in range(5):
    total += d.get(i)
    print(other(i))
