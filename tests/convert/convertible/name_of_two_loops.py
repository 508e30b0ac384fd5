# class: one name is a number in this loop and a list in another
class Result:
    def __init__(self, hold):
        self.hold = hold
        self.score = 0
        self.history = []


def play(hold, seed):
    result = Result(hold)
    while result.score < hold:
        result.score += seed + 1
        result.history.append(result.score)
    return result.history


summary = {}
for hold in range(10, 20, 5):
    turns = []
    for seed in range(3):
        turns.append(len(play(hold, seed)))
    summary[hold] = turns
for hold in summary.values():
    hold.append(0)
    print(hold)
