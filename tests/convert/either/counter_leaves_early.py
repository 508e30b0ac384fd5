# the loop is left, and the number says where
number = 0
for letter in "abcdef":
    number += 1
    value = sum(ord(letter) ** k for k in range(5))
    if value % 7 == 3:
        break
print(number, letter)
number = 0
for letter in "abcdef":
    value = sum(ord(letter) ** k for k in range(5))
    if value % 7 == 3:
        break
    number += 1
print(number, letter)
