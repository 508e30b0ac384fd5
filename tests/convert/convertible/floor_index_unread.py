# class: floor index unread
out = [0] * 5
for i in range(10):
    out[i // 2] = i
print(out)
