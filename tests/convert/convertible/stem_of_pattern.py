# class: path.stem of a pattern with one star
from pathlib import Path
import numpy as np

src = Path("signals"); src.mkdir()
dst = Path("spectra"); dst.mkdir()
for k in range(4):
    np.save(src / f"sig{k}.npy", np.sin(np.arange(64) * (k + 1) / 7))

for path in sorted(src.glob("*.npy")):
    signal = np.load(path)
    spectrum = np.abs(np.fft.rfft(signal))
    np.savetxt(dst / f"{path.stem}.txt", spectrum, fmt="%.6f")
    print(path.stem, "peak at", int(spectrum.argmax()))
