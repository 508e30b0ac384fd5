# class: generator in
def read():
    for n in range(5):
        yield {"n": n}


out = []
for record in read():
    out.append(record["n"] * 2)
print(out)
