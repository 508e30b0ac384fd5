# trap: a text of several lines in the body
out = []
for n in range(2):
    text = f"""first {n}
  second {n}
"""
    out.append(text)
print(out)
