"""A count by a key that may fail: the key comes before the place is looked up."""


def winner(board):
    if len(board) != 3:
        raise ValueError(board)
    return board[0] if board[0] == board[1] == board[2] else None


wins = {"X": 0, "O": 0, None: 0}
for board in ["XXX", "OXO", "OOO", "XO", "XXX"]:
    wins[winner(board)] += 1
print(wins)
