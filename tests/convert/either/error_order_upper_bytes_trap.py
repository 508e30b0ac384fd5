# trap: the method of a text may be that of bytes
text = ""
for place, row in enumerate(["ab", b"cd", "ef"]):
    text += row.upper()
    print(6 // (place - 1))
print(text)
