# trap: the same where the method is a lambda
class Odd:
    def __init__(self, number):
        self.number = number

    __ne__ = lambda self, other: "less" if self.number == 2 else True


count = 0
for number in [1, 2, 3]:
    count += Odd(number) != 5
    print(6 // (number - 2))
print(count)
