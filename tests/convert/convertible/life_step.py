# class: life step
def step(board):
    height, width = len(board), len(board[0])
    new = []
    for y in range(height):
        row = []
        for x in range(width):
            around = 0
            for dy in (-1, 0, 1):
                for dx in (-1, 0, 1):
                    if dy or dx:
                        around += board[(y + dy) % height][(x + dx) % width]
            row.append(1 if around == 3 or (board[y][x] and around == 2) else 0)
        new.append(row)
    return new


board = [[0, 0, 0, 0], [0, 1, 1, 1], [0, 0, 0, 0], [0, 0, 0, 0]]
print(step(board))
