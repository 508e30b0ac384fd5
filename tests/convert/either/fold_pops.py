# trap: two places are popped in one line
d = {k: 0 for k in range(10)}
for n in range(4):
    st = [n, n + 1, n + 2]
    d[st.pop()] = d[st.pop()] + 1
print(d)
