# trap: the parts of bytes are bytes
text = ""
table = {"a": "x y", "b": b"x y", "c": "y"}
for key, row in table.items():
    words = row.split()
    text += words[-1][:1]
    print(6 // (ord(key) - ord("b")))
print(text)
