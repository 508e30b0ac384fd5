# refused: nothing - it only prints what is there, and no worker could do a part of that
report = {"a": 1.5, "b": 2.25}
for name, value in report.items():  # this loop
    print(name, value)
