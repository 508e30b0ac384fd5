# class: an exception ends the program
total = 0
for text in ["1", "2", "three", "4"]:
    print("reading", text)
    total += int(text)
print(total)
