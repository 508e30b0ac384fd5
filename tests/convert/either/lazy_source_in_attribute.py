# trap: an attribute holds a generator that prints
def f(row):
    return 10 / int(row[0])
def gen():
    for n in range(1, 30):
        print("making", n)
        yield f"{n % 5},{n}"
class T:
    def __init__(self, it):
        self.it = it
    def work(self):
        out = []
        for row in self.it:
            out.append(f(row))
        return out
def main():
    print(T(gen()).work())
main()
