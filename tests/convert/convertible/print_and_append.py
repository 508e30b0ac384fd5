# class: print and append
out = []
for name in ["x", "y", "z"]:
    print(f"working on {name}")
    out.append(name * 3)
print(out)
