# class: a recursive sort in place of copies
def swap(values, i, j):
    values[i], values[j] = values[j], values[i]
def quick(values, low, high):
    if low >= high:
        return
    last = low
    for i in range(low + 1, high + 1):
        if values[i] < values[low]:
            last += 1
            swap(values, last, i)
    swap(values, low, last)
    quick(values, low, last - 1)
    quick(values, last + 1, high)
def sort_all(rows):
    result = []
    for row in rows:
        mine = row.copy()
        quick(mine, 0, len(mine) - 1)
        result.append(mine)
    return result
data = [[3, 1, 2], [9, 8, 7], [5, 6, 4]]
print(sort_all(data), data)
