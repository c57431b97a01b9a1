#!/bin/sh
# Each folder says in a README.md what is in it, and none of its lines is too long to read.
set -u
missing=
long=
for folder in */; do
	folder=${folder%/}
	case $folder in build*) continue ;; esac
	if [ ! -f "$folder/README.md" ]; then missing="$missing $folder"
	elif [ "$(wc -l < "$folder/README.md")" -gt 40 ]; then long="$long $folder"; fi
done
if [ -z "$missing" ]; then echo "ok 1 - each folder has a README.md"
else echo "not ok 1 - each folder has a README.md"; echo "missing in:$missing"; fi
if [ -z "$long" ]; then echo "ok 2 - a README.md is short"
else echo "not ok 2 - a README.md is short"; echo "long:$long"; fi
