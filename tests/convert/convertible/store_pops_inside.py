# class: a key and a value are taken from one stack
out = {}
for n in range(4):
    st = list(range(n * 10))
    while len(st) > 2:
        out[st.pop()] = st.pop()
print(out)
