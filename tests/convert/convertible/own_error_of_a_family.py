class ConfigError(Exception):
    """Bad configuration."""
    def __init__(self, key, value):
        self.key = key
        self.value = value
        super().__init__(key, value)
    def __str__(self):
        return f"{self.key}={self.value!r}"

class MissingKey(ConfigError):
    pass

def check(d):
    if "n" not in d:
        raise MissingKey("n", None)
    if d["n"] < 0:
        raise ConfigError("n", d["n"])
    return d["n"] ** 2

out = []
for d in [{"n": 1}, {"n": 2}, {}, {"n": -1}]:
    try:
        out.append(check(d))
    except MissingKey:
        out.append(0)
print(out)
