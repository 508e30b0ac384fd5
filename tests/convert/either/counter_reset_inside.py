# the number begins anew now and then
number = 0
for letter in "abcdef":
    number += 1
    print(number, sum(ord(letter) ** k for k in range(5)))
    if letter == "c":
        number = 0
