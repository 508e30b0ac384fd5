# refused: settings - setattr on an outer object
class Settings:
    level = 0


settings = Settings()
out = []
for n in range(4):
    setattr(settings, "level", settings.level + n)
    out.append(settings.level)
print(out)
