# class: exception raise in helper
def check(n):
    if n > 3:
        raise ValueError(f"{n} is too large")
    return n * 2


out = []
try:
    for n in [1, 2, 5, 3]:
        out.append(check(n))
except ValueError as e:
    print("error:", e)
print(out)
