# trap: a generator expression reads what the body assigns
def main():
    out = []
    k = 1
    gen = (k * i for i in range(10))
    for x in gen:
        k = x + 1
        out.append(k ** 2)
    return out
print(main())
