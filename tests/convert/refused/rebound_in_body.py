# refused: transform - the function that is called changes on the way
def double(x):
    return x * 2


def negate(x):
    return -x


transform = double
out = []
for n in range(6):
    out.append(transform(n))
    if n == 2:
        transform = negate
print(out)
