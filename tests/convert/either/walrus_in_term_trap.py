# trap: a name given inside a term
t = 0
for x in [5, 7]:
    t = (y := x ** 2) + t
print(t, y)
