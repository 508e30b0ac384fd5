values = [3, 8, -2, 15, 8, 22, 7, 30]
largest_even = 0
where = -1
for i, v in enumerate(values):
    w = v * v - 3 * v
    if w % 2 == 0 and w > largest_even:
        largest_even = w
        where = i
print(largest_even, where)
