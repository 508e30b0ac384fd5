# trap: a comma but before the first
text = ""
for n in range(4):
    if text:
        text += ", "
    text += str(n)
print(text)
