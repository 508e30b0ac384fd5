# class: a function that goes through its own results, deeper than a farm inside a farm could
def nested(n):
    tree = []
    for _ in range(n):
        tree = [tree]
    return tree


def depth(tree):
    return 1 + max((depth(t) for t in tree), default=0)


def total(tree):
    return 1 + sum([total(t) for t in tree])


def count(tree):
    n = 1
    for t in tree:
        n += count(t)
    return n


print(depth(nested(300)))
print(total(nested(300)))
print(count(nested(300)))
