# class: generators that are not gone through where they stand
factor = 2


def f(x):
    return x * factor


lazy = (f(x) for x in range(5))
factor = 3
print(sum(lazy))
pairs = zip((f(x) for x in range(5)), range(3))
factor = 4
print(list(pairs))
chained = map(str, (f(x) for x in range(3)))
factor = 5
print(",".join(chained))


def sum2(values):
    global factor
    out = 0
    for v in values:
        out += v
        factor += 1
    return out


print(sum2(f(x) for x in range(5)))
sum = sum2
print(sum(f(x) for x in range(5)))


class Box:
    def join(self, values):
        global factor
        for v in values:
            factor += 1
            print(v)


Box().join(f(x) for x in range(4))
