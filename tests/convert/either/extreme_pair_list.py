# trap: extreme pair list
best_x, best_y = [0], [0]
for n in range(5):
    y = [n * 3 % 5]
    if y > best_y:
        best_x, best_y = y, y
best_x.append(7)
print(best_x, best_y, best_x is best_y)
