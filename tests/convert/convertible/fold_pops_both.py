# class: a key and a term are popped in one line
d = {}
from collections import defaultdict
d = defaultdict(int)
for n in range(4):
    st = [n, n + 1, n + 2]
    d[st.pop()] += st.pop()
print(dict(d))
