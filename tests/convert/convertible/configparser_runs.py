# class: configparser runs
import configparser
import io

TEXT = """
[fast]
steps = 10
rate = 0.5
[slow]
steps = 100
rate = 0.05
"""
config = configparser.ConfigParser()
config.read_string(TEXT)
table = []
for section in config.sections():
    steps = config.getint(section, "steps")
    rate = config.getfloat(section, "rate")
    table.append((section, steps * rate))
print(table)
