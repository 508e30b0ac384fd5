# trap: leaving the inner loop does something, or what is found is known by another name
class Row(list):
    pass


def row_with(matrix, target):
    for row in matrix:
        for v in row:
            if v == target:
                return row


def place(matrix, target):
    for i, row in enumerate(matrix):
        for j, v in enumerate(row):
            if v > target:
                break
            if v == target:
                return i, j
        else:
            print("no room in", i)
    return None


def careful(matrix, target):
    for i, row in enumerate(matrix):
        for j, v in enumerate(row):
            try:
                if 12 / v == target:
                    return i * 10 + j
            except ZeroDivisionError:
                return -1
            finally:
                seen.append(v)
    return None


def shown(matrix, target):
    for i, row in enumerate(matrix):
        for v in row:
            print("at", i, v)
            if v == target:
                return i
    return None


def counted(matrix, target):
    tries = 0
    for i, row in enumerate(matrix):
        for v in row:
            tries += 1
            if v == target:
                return i, tries
    return tries


def last(matrix, target):
    j = v = None
    for i, row in enumerate(matrix):
        for j, v in enumerate(row):
            if v == target:
                return "found", i
    return i, j, v


def failing(matrix, target):
    for i, row in enumerate(matrix):
        for v in row:
            if 12 // v == target:
                return i
    return None


def rows(matrix):
    for row in matrix:
        yield row
        print("next")


def used_up(source, target):
    for row in source:
        for v in row:
            if v == target:
                return v
    return None


def outer(groups, target):
    for g, group in enumerate(groups):
        for i, row in enumerate(group):
            for v in row:
                if v == target:
                    return g, i
            if not row:
                return "empty", g
    return None


def of_methods(items, target):
    for item in items:
        for key in item:
            if key == target:
                return item[key]
    return {}


seen = []
matrix = [[1, 2], [3, 4], [5, 6], [0, 7]]
found = row_with(matrix, 4)
found.append(9)
print(matrix)
print(place(matrix, 4), place(matrix, 9), careful(matrix, 4), careful(matrix, 99), seen)
print(shown(matrix, 3), counted(matrix, 5), counted(matrix, 99), last(matrix, 6), last(matrix, 99))
source = iter(matrix)
print(used_up(source, 3), list(source))
source = rows(matrix)
print(used_up(source, 4), next(source))
print(outer([matrix, [[8], []]], 8), outer([[[1]], [[2], []], [[]]], 5))
table = [{"a": [1]}, {"b": [2]}]
of_methods(table, "b").append(3)
print(table)
try:
    print(failing(matrix, 4), failing(matrix, 99))
except ZeroDivisionError as error:
    print(error)
