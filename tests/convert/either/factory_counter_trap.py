# trap: factory counter
def make_counter(step):
    count = 0

    def following(x):
        nonlocal count
        count += step
        return x + count

    return following


number = make_counter(2)
out = []
for x in range(5):
    out.append(number(x))
print(out)
