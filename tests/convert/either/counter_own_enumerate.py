# `enumerate` means something else here
def enumerate(items, start=0):
    return [("own", item) for item in items]


number = 0
for letter in "abc":
    number += 1
    print(number, sum(ord(letter) ** k for k in range(5)))
