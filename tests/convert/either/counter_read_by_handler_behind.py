# the same, where items count when they are done
def parse(text):
    return sum(int(letter) for letter in text)


def main():
    number = 0
    found = []
    try:
        for text in ["12", "34", "5x", "78"]:
            value = parse(text)
            found.append(value)
            number += 1
    except ValueError as error:
        print("item", number, error)
    return found, number


print(main())
