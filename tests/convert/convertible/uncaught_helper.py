# class: uncaught helper
def check(n):
    if n > 3:
        raise ValueError(f"{n} is too large")
    return n * 2


out = []
for n in [1, 2, 5, 3]:
    out.append(check(n))
print(out)
