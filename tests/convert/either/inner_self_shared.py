# trap: inner self shared
class R:
    def __init__(self):
        self.a = self.b = []
    def run(self):
        for i in range(4):
            for j in range(2):
                self.a.append(i)
                self.b.append(-j)
R = R(); R.run(); print(R.a, R.b)
