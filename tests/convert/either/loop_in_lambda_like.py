# trap: a loop in a function that is mapped
def total(values):
    result = 0
    for value in values:
        result += value * 2
    return result


print(list(map(total, [[1, 2], [3]])))
