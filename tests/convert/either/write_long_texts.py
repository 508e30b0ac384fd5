# trap: long texts in the block that writes
for n in range(4):
    rows = [f"{n}.{k}" for k in range(n)]
    with open(f"{n}.html", "w") as f:
        f.write("""<html>
  <body>
""")
        for row in rows:
            f.write(f"    <p>{row}</p>\n")
        f.write("""  </body>
</html>
""")
