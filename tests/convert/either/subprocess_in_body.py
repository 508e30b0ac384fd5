# trap: a command that writes
import subprocess
import sys

for n in range(2):
    subprocess.run([sys.executable, "-c", f"open('log.txt', 'a').write('{n}')"], check=True)
with open("log.txt") as file:
    print(file.read())
