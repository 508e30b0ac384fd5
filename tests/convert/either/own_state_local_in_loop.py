# trap: objects get one list
class Task:
    def __init__(self, k):
        self.k = k
        self.log = []
    def run(self, n):
        for i in range(n):
            self.log.append(i * self.k)
class Maker:
    def __init__(self):
        self.log = []
    def give(self, tasks):
        out = []
        for t in tasks:
            t.log = out
def main():
    tasks = [Task(k) for k in range(5)]
    Maker().give(tasks)
    for t in tasks:
        t.run(3)
    print([t.log for t in tasks])
main()
