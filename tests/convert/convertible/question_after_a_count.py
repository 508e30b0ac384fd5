import numpy as np
from collections import Counter

rng = np.random.default_rng(5)
train_x = rng.normal(size=(40, 3))
train_y = (train_x.sum(axis=1) > 0).astype(int)
test_x = rng.normal(size=(15, 3))
test_y = (test_x.sum(axis=1) > 0).astype(int)


def predict(q, k):
    d = np.sqrt(((train_x - q) ** 2).sum(axis=1))
    nearest = np.argsort(d, kind="stable")[:k]
    votes = Counter(train_y[nearest].tolist())
    return votes.most_common(1)[0][0]


correct = 0
confusion = [[0, 0], [0, 0]]
for q, truth in zip(test_x, test_y):
    guess = predict(q, 5)
    confusion[truth][guess] += 1
    if guess == truth:
        correct += 1
print(correct, confusion)
