# class: match append
commands = [("move", 3), ("turn", "left"), ("move", -1), ("stop",), 7]
texts = []
for command in commands:
    match command:
        case ("move", int(distance)) if distance > 0:
            texts.append(f"forward {distance}")
        case ("move", distance):
            texts.append(f"back {-distance}")
        case ("turn", direction):
            texts.append(f"turn {direction}")
        case (word,):
            texts.append(word)
        case _:
            texts.append("?")
print(texts)
