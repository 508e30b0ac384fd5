# trap: the new part comes first
text = ""
for letter in "farmout":
    text = letter + text
print(text)
