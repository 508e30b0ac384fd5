# class: str accumulate
text = ""
for n in range(5):
    text += f"{n}:{n * n} "
print(text)
