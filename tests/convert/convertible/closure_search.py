def islands(grid):
    rows, cols = len(grid), len(grid[0])
    seen = set()

    def visit(r, c):
        if r < 0 or c < 0 or r >= rows or c >= cols:
            return 0
        if (r, c) in seen or grid[r][c] == "0":
            return 0
        seen.add((r, c))
        return 1 + visit(r + 1, c) + visit(r - 1, c) + visit(r, c + 1) + visit(r, c - 1)

    sizes = []
    for r in range(rows):
        for c in range(cols):
            size = visit(r, c)
            if size:
                sizes.append(size)
    return sizes


maps = [["110", "010", "001"], ["111", "000", "111"], ["101", "010", "101"]]
answers = []
for m in maps:
    answers.append(islands(m))
print(answers)
