# trap: what the failing item did before it failed stays done
out, names = [], set()
try:
    for n in range(5):
        out.append(n)
        names.add(f"n{n}")
        if n == 3:
            raise ValueError("three")
        out.append(-n)
except ValueError as error:
    print(error)
print(out, sorted(names))
