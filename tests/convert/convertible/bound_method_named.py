class Model:
    def __init__(self, k):
        self.k = k
    def predict(self, x):
        return self.k * x
m = Model(3)
predict = m.predict
out = []
for i in range(4):
    out.append(predict(i))
print(out)
