# class: zip three
dots = []
for x, y, z in zip([1, 2], [3, 4], [5, 6]):
    dots.append(x * y + z)
print(dots)
