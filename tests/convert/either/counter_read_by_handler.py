# after an error the program says at which line it was
def parse(text):
    return sum(int(letter) for letter in text)


number = 0
try:
    for text in ["12", "34", "5x", "78"]:
        number += 1
        print(number, parse(text))
except ValueError as error:
    print("line", number, error)
