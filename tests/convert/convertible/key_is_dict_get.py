# class: max() by a dict's own values
marks = {"ann": {"art": 3, "pe": 5}, "bob": {"art": 4, "pe": 1}}
best = {}
for name, subjects in marks.items():
    best[name] = max(subjects, key=subjects.get)
print(best)
