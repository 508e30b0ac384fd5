# class: a function that only writes
def save(path, text):
    with open(path, "w") as f:
        f.write(text)
def render(n):
    return f"{100 / (4 - n):.2f}"
for n in range(7):
    text = render(n)
    save(f"o{n}.txt", text)
    print("saved", n)
