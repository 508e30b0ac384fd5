from string import Template

letter = Template("Dear $name,\nyou owe $amount.\n")
letters = {}
for name, owes in [("Ann", 10), ("Bob", 0), ("Cyd", 7)]:
    if owes == 0:
        continue
    letters[name] = letter.substitute(name=name, amount=f"{owes:.2f}")
print(letters)
