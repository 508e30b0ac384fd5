# trap: the method prints
class Loud:
    def say(self, n):
        print("saying", n)
        return n * 2


loud = Loud()
print([loud.say(n) for n in range(3)])
