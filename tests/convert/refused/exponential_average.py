# refused: average - a moving average
average = None
for value in [5.0, 7.0, 4.0]:
    average = value if average is None else 0.9 * average + 0.1 * value
print(repr(average))
