# a row holds a set of words: what is written has the order that a copy might not keep
import csv


def letters(word):
    found = set()
    for letter in word:
        found.add(letter)
    return found


with open("rows.csv", "w", newline="") as out:
    writer = csv.writer(out)
    for word in ["banana", "orange", "melon"]:
        writer.writerow([word, letters(word)])
print(open("rows.csv").read())
