#!/bin/sh
# Makes every sound of the game from nothing: rooms and cues by synthesis, the score and
# the motifs of the cases by fluidsynth from our own notes. Writes the .ogg and .m4a files and levels.json.
# The same versions of ffmpeg and fluidsynth write the same bytes.
#
#   assets/audio/make.sh               everything (about four minutes)
#   assets/audio/make.sh stamp door    only those
#
# Needs the project's packages (npm ci) and, on Debian:
#   apt-get install ffmpeg fluidsynth musescore-general-soundfont-small
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
for tool in ffmpeg fluidsynth; do
  command -v "$tool" >/dev/null || { echo "make.sh: $tool is missing; apt-get install $tool" >&2; exit 1; }
done
: "${SOUNDFONT:=/usr/share/sounds/sf3/MuseScore_General_Lite.sf3}"
[ -f "$SOUNDFONT" ] || {
  echo "make.sh: no sound font at $SOUNDFONT; apt-get install musescore-general-soundfont-small, or set SOUNDFONT" >&2
  exit 1
}
export SOUNDFONT
exec "$here/../../node_modules/.bin/node" "$here/synth/make.ts" "$@"
