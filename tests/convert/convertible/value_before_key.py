# class: what is assigned is computed before the key
out = {}
for n in range(4):
    st = [n, n + 1, n + 2]
    out[str(st.pop())] = st.pop() * 2
print(out)
