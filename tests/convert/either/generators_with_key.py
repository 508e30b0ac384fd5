# class: the key of max changes what the items read
seen = []
limit = [0]


def f(x):
    return x + len(seen) + limit[0]


def key(v):
    seen.append(v)
    return -v


print(max((f(x) for x in range(6)), key=key), seen)
print(sorted((f(x) for x in range(6)), key=lambda v: limit.append(v) or v), limit)


def start():
    limit[0] += 100
    return 5


print(sum((f(x) for x in range(6)), start()))
print(max((f(x) for x in []), default=start()))
