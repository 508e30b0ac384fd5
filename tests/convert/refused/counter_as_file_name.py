# refused: number - a counter used in a file name
number = 0
for word in ["a", "", "b"]:
    if word:
        number += 1
        with open(f"{number}.txt", "w") as file:
            file.write(word)
print(number)
