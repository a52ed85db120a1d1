#!/bin/sh
# Tell the desktop of this user about CrossAlign GUI: menu entry, icon, and the types of its files. Undo with --remove.
set -eu
here=$(dirname "$(readlink -f "$0")")
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/crossalign-gui.desktop
types=$share/mime/packages/crossalign-gui.xml
icon=$share/icons/hicolor/scalable/apps/crossalign.svg
if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$types" "$icon"
else
    install -Dm644 "$here/crossalign-gui.desktop" "$entry"
    install -Dm644 "$here/crossalign-gui.xml" "$types"
    install -Dm644 "$here/../icons/crossalign.svg" "$icon"
fi
if command -v update-mime-database >/dev/null; then update-mime-database "$share/mime"; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database "$share/applications"; fi
