# trap: lists are given away after the loop
class Task:
    def __init__(self, k):
        self.k = k
        self.trace = []
    def get_trace(self):
        return self.trace
    def run(self, n):
        for _ in range(n):
            self.k = (self.k * 3 + 1) % 17
            self.trace.append(self.k)
def main():
    tasks = [Task(k) for k in range(5)]
    for t in tasks:
        t.run(10)
    traces = {}
    for t in tasks:
        traces[t.k] = t.get_trace()
    tasks[0].trace.append(99)
    print(traces)
main()
