"""`python -m farmout` is the command `farmout`."""

from ._cli.main import main

if __name__ == "__main__":
    main(prog_name="farmout")
