# trap: a function that warns once
warned = False


def check(n):
    global warned
    if n > 1 and not warned:
        print("large!")
        warned = True
    return n


out = []
for n in range(5):
    out.append(check(n))
print(out)
