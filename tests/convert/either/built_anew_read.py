# class: the text put together so far is read elsewhere in the body or by the function
text = ""


def f(x):
    return f"{x}{len(text)}"


for x in range(6):
    text = f"{text}{f(x)}"
print(text)
out = ""
seen = []
for x in range(6):
    out = f"{out}{x * x}"
    seen.append(len(out))
print(out, seen)
row = ()
for x in range(6):
    row = (*row, x * x)
    if len(row) > 3:
        row = ()
print(row)
a = b = ""
for x in range(5):
    a = f"{b}{x * x}"
    b = f"{a}{x}"
print(a, b)
