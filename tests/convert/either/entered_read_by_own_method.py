class Ball:
    def __init__(self, n):
        self.height = 10.0 + n
        self.speed = 1.5 * n
        self.energy = 0.0

    def motion(self):
        return sum(self.speed ** 2 / k for k in range(1, 50))

    def total(self):
        return self.motion() + self.height * 9.81 + self.energy


balls = [Ball(n) for n in range(6)]
for ball in balls:
    ball.energy = ball.total()
for ball in balls:
    ball.speed = ball.total() / (1 + ball.height)
print([(round(b.energy, 6), round(b.speed, 6)) for b in balls])
