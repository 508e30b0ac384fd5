# trap: assert
out = []
try:
    for n in [1, 2, -3, 4]:
        assert n > 0, f"{n} is not positive"
        out.append(n**0.5)
except AssertionError as error:
    print("assertion:", error)
print(out)
