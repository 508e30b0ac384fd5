# the number goes on from one loop to the next
number = 0
for part in ["ab", "cd"]:
    for letter in part:
        number += 1
        print(number, sum(ord(letter) ** k for k in range(5)))
for letter in "xyz":
    number += 1
    print(number, sum(ord(letter) ** k for k in range(5)))
