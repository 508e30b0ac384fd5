# trap: exec reads names of the loop afterwards
out = []
for n in range(5):
    value = n * 3
    out.append(value)
exec("print(value, n)")
