# trap: inner order of two places
class Log:
    def __init__(self):
        self.one = []
        self.two = self.one


log = Log()
for i in range(4):
    for j in range(2):
        log.one.append(i)
        log.two.append(-j)
print(log.one)
