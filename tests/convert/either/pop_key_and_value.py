# trap: a key and a value are popped
out = {}
for n in range(4):
    st = [n, n + 1, n + 2]
    out[st.pop()] = st.pop()
print(out)
