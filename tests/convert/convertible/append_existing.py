# class: append to a list that is not empty
results = ["start"]
for letter in "farmout":
    results.append(letter * 2)
results.append("end")
print(results)
