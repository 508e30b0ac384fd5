# class: one list is extended in two ways
def factors(n):
    return [k for k in range(1, n) if n % k == 0]


found = []
for n in range(90, 100):
    found.extend(factors(n))
    found += [0]
print(found)


def lines(groups):
    text = ["start"]
    for name, values in groups:
        text.append(name)
        text += [f"{v:.1f}" for v in values]
        if len(values) > 1:
            text += ["", "-"]
    return text


print(lines([("a", [1, 2]), ("b", []), ("c", [3])]))
