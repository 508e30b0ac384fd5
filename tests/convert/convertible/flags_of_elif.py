# class: counting in the arms of if and elif, with questions that need parentheses
text = "The Cat 42 and a dog, 7!"
words = digits = marks = others = 0
for c in text:
    if c.isalpha() and c.lower() in "aeiou":
        words += 1
    elif c.isdigit() or c == "-":
        digits += 1
    elif (c == ",") if len(text) > 3 else (c == "!"):
        marks += 1
    elif c in "!?":
        others += 1
print(words, digits, marks, others)
total = 0
for c in text:
    if c == " ":
        continue
    if c.isalpha():
        total += 1
    elif ord(c) % 5 == 0:
        total += 2
    else:
        total += ord(c)
print(total)
