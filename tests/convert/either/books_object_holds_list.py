# trap: an object that computes holds the list that the loop fills
class Model:
    def __init__(self, history):
        self.history = history

    def score(self, n):
        return sum(self.history) + n

history = []
model = Model(history)
for n in range(6):
    value = model.score(n)
    if value in history:
        print("again", value)
        continue
    history.append(value)
print(history)
