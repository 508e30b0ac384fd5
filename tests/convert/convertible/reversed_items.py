# class: reversed, step and negative ranges
out = []
for n in range(10, -5, -3):
    out.append(n)
for letter in reversed("abc"):
    out.append(letter)
print(out)
