# trap: objects are given one list
class Task:
    def __init__(self, k, log):
        self.k = k
        self.log = log
    def run(self, n):
        for i in range(n):
            self.log.append(i * self.k)
def main():
    shared = []
    tasks = [Task(k, shared) for k in range(5)]
    for t in tasks:
        t.run(3)
    print([t.log for t in tasks])
main()
