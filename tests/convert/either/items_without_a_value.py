# trap: what the loop goes through has no value, and what it asks of its items is looked for in the text
kept = []
try:
    for node in nodes:
        kept.append((node.name, sum(range(node.value))))
except NameError as error:
    print(error)
print(kept)
