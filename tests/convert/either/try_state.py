# trap: try state
tries = 0
out = []
for text in ["1", "x", "2"]:
    try:
        out.append(int(text))
    except ValueError:
        tries += 1
        out.append(-tries)
print(out)
