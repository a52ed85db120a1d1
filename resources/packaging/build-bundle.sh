#!/bin/sh
# Make a folder that runs on a Linux without Python: build-bundle.sh FOLDER writes FOLDER/crossalign-gui and a .tar.gz of it.
# Needs Python with venv, the libraries that README names for Qt, 6 GB of disk and about ten minutes.
set -eu
here=$(dirname "$(readlink -f "$0")")
mkdir -p "$1"
target=$(readlink -f "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" install --quiet "$here/../.." "pyinstaller>=6.11,<7"
(cd "$work" && env/bin/pyinstaller --noconfirm --log-level WARN --distpath "$target" --workpath "$work/build" "$here/crossalign-gui.spec")
tar -C "$target" -czf "$target/crossalign-gui-linux-$(uname -m).tar.gz" crossalign-gui
du -sh "$target/crossalign-gui" "$target"/*.tar.gz
