# refused: yield - a generator's loop
def numbers(values):
    for value in values:
        yield value * 2


print(list(numbers([1, 2, 3])))
