# class: print progress
out = []
for i, x in enumerate(range(0, 50, 7)):
    if i % 3 == 0:
        print("at", i)
    out.append(x**2)
print(out)
