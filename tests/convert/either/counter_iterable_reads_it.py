# what the loop goes through asks for the number
def letters():
    for letter in "abcd":
        yield letter * (number + 1)


number = 0
for text in letters():
    number += 1
    print(number, sum(ord(letter) for letter in text))
