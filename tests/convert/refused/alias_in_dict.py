# refused: holder - the list is read through a dictionary that holds it
out = []
holder = {"list": out}
for n in range(6):
    holder["list"].append(n)
    out.append(len(holder["list"]))
print(out)
