"""Find what Crossfoot needs from the system before anything else is set up.

Runs on the bare python3 of the machine, so it uses the standard library only. What is missing is
installed when we are root on Debian or Ubuntu, else named in one line. Never sudo.

usage: prepare.py [offscreen|window|slow]
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys

PYTHON = (3, 11)

# Shared library -> Debian package. Measured in a minimal Debian 12 with ldd on PySide6's plugins.
OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
PROGRAMS = {
    "soffice": "libreoffice-calc-nogui",
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "xclip": "xclip",
    "objdump": "binutils",
}


def missing_libraries(wanted: dict[str, str]) -> list[str]:
    """The Debian packages of the shared libraries that cannot be loaded."""
    missing = []
    for library, package in wanted.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def missing_programs() -> list[str]:
    """The Debian packages of the programs that are not on the path."""
    return [package for program, package in PROGRAMS.items() if shutil.which(program) is None]


def missing_venv() -> list[str]:
    """Debian keeps what venv needs in a package of its own."""
    return [] if importlib.util.find_spec("ensurepip") else ["python3-venv"]


def install(packages: list[str]) -> bool:
    """Install Debian packages as root; False where that cannot be done."""
    if os.name != "posix" or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return False
    print("Installing " + " ".join(packages) + " …", flush=True)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    install_packages = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-qq"], install_packages):
        done = subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL)
    return done.returncode == 0


def main(purpose: str) -> int:
    """Return the exit status: 0 ready, 1 something is missing that we may not install."""
    if sys.version_info < PYTHON:
        found = ".".join(map(str, sys.version_info[:2]))
        print(
            f"Crossfoot needs Python 3.11 or later, and python3 here is {found}: "
            "name a newer one with `make PYTHON=python3.12 …`.",
            file=sys.stderr,
        )
        return 1
    packages = missing_venv()
    if sys.platform.startswith("linux"):
        packages += missing_libraries(OFFSCREEN)
        if purpose in ("window", "slow"):
            packages += missing_libraries(WINDOW)
    if packages and not install(packages):
        print(
            "Missing system libraries; install them first: apt-get install " + " ".join(packages),
            file=sys.stderr,
        )
        return 1
    if purpose == "slow":
        wanted = missing_programs()
        if wanted and not install(wanted):
            print(
                "Not installed, so their tests will be skipped: " + " ".join(wanted),
                file=sys.stderr,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "offscreen"))
