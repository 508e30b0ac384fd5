# trap: the loop calls its own function
def count(tree):
    total = 1
    for child in tree:
        total += count(child)
    return total


print(count([[], [[], []]]))
