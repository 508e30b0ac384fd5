# trap: a parser with a mode
mode, words, quoted = "out", [], []
for letter in 'ab "cd" e':
    if letter == '"':
        mode = "in" if mode == "out" else "out"
    elif mode == "in":
        quoted.append(letter)
    else:
        words.append(letter)
print("".join(words), "".join(quoted))
