# trap: an import in the body
out = []
for n in range(3):
    import math as m

    out.append(m.floor(n + 0.5))
print(out, m.ceil(0.5))
