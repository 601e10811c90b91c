#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tongguan authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the icons of icons.tsv (our name, the set's name) as black PNG with transparency; the program tints them.
# The drawings are Bootstrap Icons 1.10.3 (MIT), from Debian's package bootstrap-icons; see ORIGIN.md.
# Needs: bootstrap-icons, librsvg2-bin. The result is committed, so that a build needs neither.
#   resources/icons/render.sh [folder of the SVG files]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
from=${1:-/usr/share/bootstrap-icons/svg}
tab=$(printf '\t')
rm -f "$here"/*.png
while IFS="$tab" read -r name drawing; do
    for size in 16 20 24 32 48; do
        rsvg-convert --width "$size" --height "$size" "$from/$drawing.svg" --output "$here/$name-$size.png"
    done
done < "$here/icons.tsv"
for size in 16 20 24 32 48 256; do # the program's own, in colour
    rsvg-convert --width "$size" --height "$size" "$here/tongguan.svg" --output "$here/tongguan-$size.png"
done
