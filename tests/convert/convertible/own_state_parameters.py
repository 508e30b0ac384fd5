# class: the objects are an argument
class N:
    def __init__(self, k):
        self.k = k
        self.errors = []
    def fit(self, data, n):
        w = 0.0
        for _ in range(n):
            w += sum(d * self.k for d in data) * 0.01
        self.errors.append(w)
        return w
def train(models, data):
    results = []
    for m in models:
        results.append(m.fit(data, 5))
    return results
def main():
    models = [N(k) for k in range(1, 5)]
    print(train(models, [1, 2, 3]))
    print(train(models, [2, 3, 4]))
    print([m.errors for m in models])
main()
