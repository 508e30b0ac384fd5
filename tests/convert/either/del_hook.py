# trap: an object that says goodbye
class Noisy:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("gone", self.n)


out = []
for n in range(3):
    noisy = Noisy(n)
    out.append(noisy.n)
print(out)
