# trap: items cannot be sent to a worker, however they come out of what gives them
import itertools
import re

TEXT = r"\w(\d)"
out = []
for match in dict(enumerate(re.finditer(TEXT, "a1 b2"))).values():
    out.append(match.group(1))
for _, match in dict(enumerate(re.finditer(TEXT, "a1 b2"))).items():
    out.append(match.group(1))
for _, match in zip("ab", re.finditer(TEXT, "a1 b2")):
    out.append(match.group(1))
for match in dict.fromkeys(re.finditer(TEXT, "a1 b2")):
    out.append(match.group(1))
for match in filter(None, re.finditer(TEXT, "a1 b2")):
    out.append(match.group(1))
for match in map(lambda word: re.match("a", word), ["ab", "a"]):
    out.append(match.group())
for match in itertools.islice(re.finditer(TEXT, "a1 b2"), 1):
    out.append(match.group())
for match in itertools.chain(re.finditer(TEXT, "a1 b2"), []):
    out.append(match.group())
for match in [*re.finditer(TEXT, "a1 b2")]:
    out.append(match.group())
print(out)
