# class: match in the body
out = []
for shape in [("circle", 2), ("square", 3), ("line", 4), 7]:
    match shape:
        case ("circle", r):
            area = 3 * r * r
        case ("square", side):
            area = side * side
        case (str(name), _):
            area = len(name)
        case _:
            area = -1
    out.append(area)
print(out)
