# class: += on a str
text = "> "
for n in range(12):
    text += chr(97 + n)
print(text)
