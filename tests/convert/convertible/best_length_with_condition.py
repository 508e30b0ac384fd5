words = "level noon radar banana civic x rotator".split()
longest = ""
for w in words:
    s = w.lower()
    if s == s[::-1] and len(s) > len(longest):
        longest = s
print(longest)
