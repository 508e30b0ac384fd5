# class: what a stack holds is made of numbers that it held before
AROUND = [(-1, 0), (1, 0), (0, -1), (0, 1)]
PICTURE = ["..##.", ".###.", "#...#", "##..#"]
marks = [[0] * 5 for _ in range(4)]
def fill(y, x, number):
    stack = [(y, x)]
    size = 0
    while stack:
        row, column = stack.pop()
        if marks[row][column]:
            continue
        marks[row][column] = number
        size += 1
        for dy, dx in AROUND:  # this loop
            ny, nx = row + dy, column + dx
            if 0 <= ny < 4 and 0 <= nx < 5 and PICTURE[ny][nx] == "#":
                stack.append((ny, nx))
    return size
print(fill(0, 2, 1), fill(2, 0, 2), fill(2, 4, 3), marks)
