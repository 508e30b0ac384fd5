# class: d[k] += x
deck = [(7 * k) % 31 for k in range(30)]
hist, over = [0] * 5, 0
for card in deck:  # this loop
    slot = card // 6
    if slot >= len(hist):
        over += 1
        continue
    hist[slot] += 1
print(hist, over)
