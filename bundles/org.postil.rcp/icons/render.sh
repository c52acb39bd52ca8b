#!/bin/sh
# Makes the PNG files from postil.svg; needs rsvg-convert (Debian: librsvg2-bin). The results are committed.
set -eu
cd "$(dirname "$0")"
for size in 16 24 32 48 64 128 256; do
  rsvg-convert --width "$size" --height "$size" --output "postil-$size.png" postil.svg
done
