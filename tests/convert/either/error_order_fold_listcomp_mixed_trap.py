# trap: a list made of numbers has a text, and the same item fails behind it
xs = [i if i != 2 else "two" for i in range(5)]
t = 0
out = []
for i in range(5):
    t += xs[i]
    out.append(1 / (2 - i))
print(t, out)
